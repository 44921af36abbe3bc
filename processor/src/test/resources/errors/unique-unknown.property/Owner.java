package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
record Owner(@Id long id, @Unique({"id", "number"}) int number) // ERROR unique-unknown
    implements OwnerAssociations {}
