package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(value = Owner.class, with = "tenentId") Long ownerId) // ERROR with-unknown
    implements PetAssociations {}
