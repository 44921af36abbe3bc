package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(@Id Long id) {}
