package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(value = Owner.class, references = "id") Long ownerId) // ERROR references-not-unique
    implements PetAssociations {}
