package dev.kinship.it.concurrency;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Like {@link Pet}, but changed in place. */
@Entity
class Toy implements ToyAssociations {

  @Id @Nullable Long id;
  @Nullable String name;

  @BelongsTo(value = Person.class, reverse = "toys")
  @Nullable Long ownerId;
}
