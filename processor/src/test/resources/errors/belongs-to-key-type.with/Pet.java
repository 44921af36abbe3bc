package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id int tenantId,
    @Id long id,
    @BelongsTo(value = Owner.class, with = "tenantId") Long ownerId) // ERROR belongs-to-key-type
    implements PetAssociations {}
