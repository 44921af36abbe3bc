package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(
    table = "clinic.pet") // ERROR bad-name
record Pet(@Id Long id) {}
