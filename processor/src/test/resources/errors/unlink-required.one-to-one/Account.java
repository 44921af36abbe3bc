package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Account(
    @Id @BelongsTo(value = Supplier.class, name = "supplier", unique = true) Long id)
    implements AccountAssociations {}
