package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

class Clinic {
  @Entity
  record Pet( // ERROR implements-missing
      @Id Long id, @BelongsTo Long parentId)
      implements PetAssociations {} // ERROR compiler
}
