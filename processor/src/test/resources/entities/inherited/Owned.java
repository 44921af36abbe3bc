package base;

import dev.kinship.BelongsTo;
import org.jspecify.annotations.Nullable;

public abstract class Owned extends Stored<Long> {
  @BelongsTo(value = clinic.Person.class, reverse = "pets")
  public @Nullable Long ownerId;
}
