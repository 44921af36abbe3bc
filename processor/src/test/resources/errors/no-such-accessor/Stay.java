package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Stay(@Id Long id) {}
