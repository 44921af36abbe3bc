package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns without a property: rental_period, which is tstzrange. */
@Entity
public record Rental(
    @Id @Nullable Long rentalId,
    Instant rentalDate,
    @BelongsTo(value = Inventory.class, reverse = "rentals") long inventoryId,
    @BelongsTo(value = Customer.class, reverse = "rentals") int customerId,
    @Nullable Instant returnDate,
    @BelongsTo(value = Staff.class, reverse = "rentals") int staffId)
    implements RentalAssociations {}
