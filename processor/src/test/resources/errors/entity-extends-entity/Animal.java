package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Animal {
  @Id Long id;
}
