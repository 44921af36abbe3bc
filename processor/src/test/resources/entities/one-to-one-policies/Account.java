package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import org.jspecify.annotations.Nullable;

// AccountTable.java: .set(\n              OnReplace.DELETE,
// AccountTable.java: .set(\n              OnReplace.REFUSE,
// AccountAssociations.java: default Supplier getHeir(Handle handle) {
@Entity
public record Account(
    @Id @Nullable Long id,
    @BelongsTo(value = Supplier.class, unique = true) @Nullable Long supplierId,
    @BelongsTo(value = Supplier.class, unique = true, onReplace = OnReplace.REFUSE)
        @Nullable Long payerId,
    @BelongsTo(value = Supplier.class, unique = true) long heirId)
    implements AccountAssociations {}
