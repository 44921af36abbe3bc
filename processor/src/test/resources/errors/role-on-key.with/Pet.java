package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import org.jspecify.annotations.Nullable;

@Entity
record Pet(
    @Id Long id,
    @ReadOnly // ERROR role-on-key
    @Nullable Long tenantId,
    @BelongsTo(value = Owner.class, with = "tenantId") @Nullable Long ownerId)
    implements PetAssociations {}
