package clinic;

import dev.kinship.Id;

abstract class Base {
  @Id Long id;
}
