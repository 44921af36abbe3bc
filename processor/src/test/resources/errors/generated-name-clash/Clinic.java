package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

class Clinic {
  @Entity
  record Room(@Id Long id) {} // ERROR generated-name-clash

  @Entity
  record ROOM(@Id Long id) {}
}
