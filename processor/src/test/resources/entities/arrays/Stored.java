package clinic;

import dev.kinship.Id;

abstract class Stored<T> {
  @Id Long id;
  T[] tags;
  T[][] grid;
}
