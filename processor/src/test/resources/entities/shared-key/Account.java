package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// AccountAssociations.java: default Supplier getSupplier(Handle handle) {
@Entity
public record Account(
    @Id @BelongsTo(value = Supplier.class, name = "supplier", unique = true) @Nullable Integer id,
    String manager)
    implements AccountAssociations {}
