package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Supplier(@Id Long id, @BelongsTo(value = Account.class, unique = true) Long accountId)
    implements SupplierAssociations {}
