package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Store(
    @Id @Nullable Integer storeId,
    @BelongsTo(value = Staff.class, reverse = "managedStore", unique = true)
        @Nullable Integer managerStaffId,
    @BelongsTo(value = Address.class, reverse = "stores") int addressId)
    implements StoreAssociations {}
