package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Account(
    @Id @Nullable Long id,
    @BelongsTo(value = Supplier.class, unique = true) @Nullable Long supplierId,
    @BelongsTo(value = Supplier.class, unique = true) @Nullable Long payerId,
    @BelongsTo(Supplier.class) @Nullable Long heirId)
    implements AccountAssociations {}
