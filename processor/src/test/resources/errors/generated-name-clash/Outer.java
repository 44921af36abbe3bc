package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

class Outer {
  @Entity
  record Pet(@Id Long id) {}
}
