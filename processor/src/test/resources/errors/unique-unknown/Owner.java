package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
@Unique({"tenantId", "numbr"}) // ERROR unique-unknown
record Owner(@Id long tenantId, @Id long id, int number) implements OwnerAssociations {}
