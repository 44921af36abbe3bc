package clinic;

import dev.kinship.Entity;

@Entity
record Person(
    Long id, // ERROR no-id
    String name)
    implements PersonAssociations {}
