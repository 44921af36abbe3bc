package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Outer_Pet(@Id Long id) {} // ERROR generated-name-clash
