package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Purchase(
    @Id @Nullable Long id,
    String item,
    @BelongsTo(value = Customer.class, reverse = "purchases") long customerId)
    implements PurchaseAssociations {}
