package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Secret(@Id Long id) {}
