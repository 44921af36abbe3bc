package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Staff(
    @Id @Nullable Integer staffId,
    String firstName,
    String lastName,
    @BelongsTo(value = Address.class, reverse = "staff") int addressId,
    @Nullable String email,
    @BelongsTo(value = Store.class, reverse = "staff") int storeId,
    boolean active,
    String username,
    byte @Nullable [] picture)
    implements StaffAssociations {}
