package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Person(@Id Long id) {}
