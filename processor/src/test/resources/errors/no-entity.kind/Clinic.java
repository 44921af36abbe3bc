package clinic;

import dev.kinship.Id;

class Clinic {
  private record Room(@Id Long id) {} // ERROR no-entity
}
