package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet. */
@Entity
public class Pet implements PetAssociations {

  /** The key. */
  @Id public Long id;

  /**
   * The key of its owner.
   *
   * @deprecated pets have keepers
   */
  @Deprecated
  @BelongsTo(value = Person.class, reverse = "pets")
  public Long ownerId;

  /**
   * The key of its keeper.
   *
   * @deprecated pets keep themselves
   */
  @Deprecated(forRemoval = true)
  @BelongsTo(value = Person.class, reverse = "guests")
  public Long keeperId;

  /** A pet that is nobody's. */
  public Pet() {}
}
