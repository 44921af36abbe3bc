package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
abstract class Animal { // ERROR entity-abstract
  @Id Long id;
}
