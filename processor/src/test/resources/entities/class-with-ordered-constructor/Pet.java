package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetTable.java: new Pet(row.get(ID), row.get(NAME), row.get(OWNER_ID))
@Entity
class Pet implements PetAssociations {
  @Id final @Nullable Long id;
  final String name;
  @BelongsTo(name = "owner") final @Nullable Long ownerId;

  Pet(@Nullable Long id, String name, @Nullable Long ownerId) {
    this.id = id;
    this.name = name;
    this.ownerId = ownerId;
  }
}
