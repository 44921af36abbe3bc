package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
@Unique("number") // ERROR unique-unknown
record Owner(@Id long id, int number) implements OwnerAssociations {}
