package clinic;

import dev.kinship.Id;

abstract class Stored<K> {
  @Id K id;
}
