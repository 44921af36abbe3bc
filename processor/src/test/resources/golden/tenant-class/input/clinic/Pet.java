package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet, whose row has a key of one column: the tenant is shared by its foreign keys. */
@Entity
public class Pet implements PetAssociations {

  /** The key. */
  @Id public Long id;

  /** The tenant, which no association writes. */
  public long tenantId;

  /** The owner's number. */
  @BelongsTo(value = Owner.class, reverse = "pets")
  public Long ownerId;

  /** The number of who looks after it. */
  @BelongsTo(value = Owner.class, name = "sitter")
  public Long sitterId;

  /** A pet without anything. */
  public Pet() {}
}
