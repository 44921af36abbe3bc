package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(
            value = Owner.class,
            columns = {"tenant_id", "owner_id"}) // ERROR column-on-property
        Long ownerId)
    implements PetAssociations {}
