package rental;

import dev.kinship.BelongsTo;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(
    @Id @Nullable Integer customerId,
    @BelongsTo(value = Store.class, reverse = "customers") int storeId,
    String firstName,
    String lastName,
    @Nullable String email,
    @BelongsTo(value = Address.class, reverse = "customers") int addressId,
    boolean activebool,
    @DatabaseDefault @Nullable LocalDate createDate)
    implements CustomerAssociations {}
