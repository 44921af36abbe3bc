package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.Scope;
import org.jspecify.annotations.Nullable;

/** A class, which is on the way; with a path that begins with a key that it may lack. */
@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
@HasMany(value = Pet.class, name = "siblings", through = Owner.class, via = "owner", to = "pets")
class Pet implements PetAssociations {

  @Id long id;
  String name = "";

  @BelongsTo(value = Owner.class, reverse = "pets")
  @Nullable Long ownerId;
}
