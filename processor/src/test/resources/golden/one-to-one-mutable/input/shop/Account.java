package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** An account with fields that all can see. */
@Entity(schema = "shop", table = "Accounts")
public final class Account implements AccountAssociations {

  /** The key. */
  @Id public Long id;

  /** The key of its supplier. */
  @BelongsTo(value = Supplier.class, unique = true)
  public Long supplierId;

  /** An account of nobody. */
  public Account() {}
}
