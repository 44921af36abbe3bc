package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Account(
    @Id Long id,
    @BelongsTo(value = Supplier.class, unique = true, onReplace = OnReplace.DELETE) Long supplierId)
    implements AccountAssociations {}
