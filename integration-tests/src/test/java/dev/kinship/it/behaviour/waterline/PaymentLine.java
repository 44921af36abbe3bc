package dev.kinship.it.behaviour.waterline;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** No more of a payment than a list of payments shows. */
@Entity(table = "payment")
public record PaymentLine(
    @Id int id,
    int amount,
    @BelongsTo(value = CustomerName.class, reverse = "lines") @Nullable Integer customerId)
    implements PaymentLineAssociations {}
