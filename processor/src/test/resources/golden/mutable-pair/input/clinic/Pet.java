package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet with fields that all can see. */
@Entity(schema = "clinic", table = "Pets")
public final class Pet implements PetAssociations {

  /** The key. */
  @Id public Long id;

  /** The name. */
  public String name;

  /** The key of its owner. */
  @BelongsTo(Person.class)
  public Long ownerId;

  /** A pet without a name. */
  public Pet() {}
}
