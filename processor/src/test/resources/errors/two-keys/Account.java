package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Account(
    @Id Long id,
    @BelongsTo(value = Supplier.class, unique = true) // NOTE two-keys
        Long supplierId)
    implements AccountAssociations {}
