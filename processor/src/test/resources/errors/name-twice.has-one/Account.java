package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Account(@Id Long id) {}
