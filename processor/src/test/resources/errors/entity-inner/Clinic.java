package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

class Clinic {
  @Entity
  class Person { // ERROR entity-inner
    @Id Long id;
  }
}
