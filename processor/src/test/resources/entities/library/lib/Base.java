package people;

import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

public abstract class Base {
  @Id public @Nullable Long id;
}
