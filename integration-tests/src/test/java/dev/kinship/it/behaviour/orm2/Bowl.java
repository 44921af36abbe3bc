package dev.kinship.it.behaviour.orm2;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Owners have even keys, by what is checked here, and not 2, by what the database checks. */
@Entity
public record Bowl(
    @Id int id, @BelongsTo(value = Person.class, reverse = "bowls") @Nullable Long ownerId)
    implements BowlAssociations {

  /** Refuses an odd owner. */
  public Bowl {
    if (ownerId != null && ownerId % 2 != 0) {
      throw new IllegalArgumentException("an odd owner");
    }
  }
}
