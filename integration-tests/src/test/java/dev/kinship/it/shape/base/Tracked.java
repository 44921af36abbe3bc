package dev.kinship.it.shape.base;

import dev.kinship.BelongsTo;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What entities of other packages inherit: properties, the key, and an association. */
public abstract class Tracked {

  @Id private @Nullable Long id;
  private @Nullable LocalDate seen;

  @BelongsTo(Keeper.class)
  private @Nullable Long keeperId;

  /** Not a column. */
  private transient int reads;

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public @Nullable LocalDate getSeen() {
    reads++;
    return seen;
  }

  public void setSeen(@Nullable LocalDate seen) {
    this.seen = seen;
  }

  public @Nullable Long getKeeperId() {
    return keeperId;
  }

  public void setKeeperId(@Nullable Long keeperId) {
    this.keeperId = keeperId;
  }

  /** How often the property was read. */
  public int reads() {
    return reads;
  }
}
