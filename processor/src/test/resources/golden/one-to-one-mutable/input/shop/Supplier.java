package shop;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import dev.kinship.OnReplace;

/** A supplier with fields that all can see. */
@Entity
@HasOne(value = Account.class, onReplace = OnReplace.DELETE)
public class Supplier implements SupplierAssociations {

  /** The key. */
  @Id public Long id;

  /** The name. */
  public String name;

  /** A supplier without a name. */
  public Supplier() {}
}
