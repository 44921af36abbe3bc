package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Pet implements PetAssociations {
  @Id Long id;
  @BelongsTo Long parentId;
}
