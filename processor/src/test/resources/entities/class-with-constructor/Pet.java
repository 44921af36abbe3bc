package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetTable.java: new Pet(row.get(OWNER_ID), row.get(ID), row.require(NAME))
// PetTable.java: Pet::name
@Entity
class Pet implements PetAssociations {
  @Id private final @Nullable Long id;
  private final String name;
  @BelongsTo(name = "owner") private final @Nullable Long ownerId;

  Pet(@Nullable Long ownerId, @Nullable Long id, String name) {
    this.id = id;
    this.name = name;
    this.ownerId = ownerId;
  }

  public @Nullable Long id() {
    return id;
  }

  String name() {
    return name;
  }

  public @Nullable Long getOwnerId() {
    return ownerId;
  }
}
