package dev.kinship.it.behaviour.waterline;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Made for one customer, and perhaps approved by another. */
@Entity
public record Payment(
    @Id @Nullable Integer id,
    int amount,
    String type,
    @BelongsTo(value = Customer.class, reverse = "payments") @Nullable Integer customerId,
    @BelongsTo(value = Customer.class, reverse = "approvals") @Nullable Integer approverId)
    implements PaymentAssociations {

  /** The same payment of another customer. */
  public Payment of(@Nullable Customer customer) {
    return new Payment(id, amount, type, customer == null ? null : customer.id(), approverId);
  }
}
