package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Supplier(@Id Long id) {}
