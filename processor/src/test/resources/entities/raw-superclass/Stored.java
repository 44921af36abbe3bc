package clinic;

import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

abstract class Stored<K> {
  @Id @Nullable Long id;
  @Nullable String @Nullable [] tags;
  transient @Nullable K read;
}
