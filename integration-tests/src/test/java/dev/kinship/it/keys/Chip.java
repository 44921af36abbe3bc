package dev.kinship.it.keys;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A pet's chip, which is changed in place. */
@Entity
final class Chip implements ChipAssociations {

  @Id long tenantId;
  @Id @Nullable Long id;
  String number = "";

  @BelongsTo(value = Pet.class, with = "tenantId", unique = true, reverse = "chip")
  @Nullable Long petId;
}
