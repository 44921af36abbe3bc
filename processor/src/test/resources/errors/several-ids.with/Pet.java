package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id long id,
    long clinic,
    @BelongsTo(Owner.class) Long ownerId, // ERROR several-ids
    @BelongsTo(value = Owner.class, with = "clinic = tenantId") Long vetId)
    implements PetAssociations {}
