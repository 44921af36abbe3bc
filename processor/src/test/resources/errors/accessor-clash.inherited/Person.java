package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person {
  @Id Long id;
}
