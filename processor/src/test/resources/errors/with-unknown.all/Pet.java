package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id long tenantId,
    @Id long id,
    long number,
    @BelongsTo(value = Owner.class, with = {"tenantId", "number = id"}) // ERROR with-unknown
        Long ownerId)
    implements PetAssociations {}
