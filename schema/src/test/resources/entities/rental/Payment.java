package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Payment(
    @Id @Nullable Long paymentId,
    @BelongsTo(value = Customer.class, reverse = "payments") int customerId,
    @BelongsTo(value = Staff.class, reverse = "payments") int staffId,
    @BelongsTo(value = Rental.class, reverse = "payments") long rentalId,
    BigDecimal amount,
    @Id Instant paymentDate)
    implements PaymentAssociations {}
