package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(schema = "odd", table = "with.dot")
record Dotted(@Id Long id) {}
