package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Desk(@Id Long id) {}
