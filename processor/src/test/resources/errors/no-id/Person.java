package clinic;

import dev.kinship.Entity;

@Entity
record Person(String name) {} // ERROR no-id
