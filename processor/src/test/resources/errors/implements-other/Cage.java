package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Cage implements PetAssociations { // ERROR implements-other
  @Id Long id;
}
