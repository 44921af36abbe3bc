package base;

import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

public abstract class Stored<K> {
  @Id private @Nullable K id;

  public @Nullable K getId() {
    return id;
  }

  public void setId(@Nullable K id) {
    this.id = id;
  }
}
