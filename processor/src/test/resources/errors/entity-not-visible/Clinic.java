package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

class Clinic {
  @Entity
  private record Person(@Id Long id) {} // ERROR entity-not-visible

  private static class Inner {
    @Entity
    record Pet(@Id Long id) {} // ERROR entity-not-visible
  }
}
