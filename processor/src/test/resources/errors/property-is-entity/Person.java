package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Person(@Id Long id, String name, java.util.List<Pet> pets) // ERROR property-is-entity
    implements PersonAssociations {}
