package dev.kinship.it.cohort;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Belongs to a pet, and can be changed. */
@Entity
class Toy implements ToyAssociations {

  @Id @Nullable Long id;

  String name = "";

  @BelongsTo(value = Pet.class, reverse = "toys")
  @Nullable Long petId;
}
