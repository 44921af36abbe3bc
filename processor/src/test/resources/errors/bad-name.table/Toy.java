package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(
    table = " ", // ERROR bad-name
    schema = "shop")
record Toy(@Id Long id) {}
