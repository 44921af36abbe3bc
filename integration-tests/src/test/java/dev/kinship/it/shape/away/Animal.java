package dev.kinship.it.shape.away;

import dev.kinship.Entity;
import dev.kinship.it.shape.base.Tracked;
import org.jspecify.annotations.Nullable;

/** Inherits its key, a property and an association from a class of another package. */
@Entity
public class Animal extends Tracked implements AnimalAssociations {

  private @Nullable String kind;

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }
}
