package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Account(
    @Id Long id,
    @BelongsTo(Supplier.class) Long supplierId,
    @BelongsTo(value = Supplier.class, unique = true) Long payerId)
    implements AccountAssociations {}
