package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A seal of a shelf, changed in place; it shares the tenant with its own key. */
@Entity
final class Seal implements SealAssociations {

  @Id int tenantId;
  @Id int id;
  String name = "";
  @Nullable String house;

  @BelongsTo(
      value = Shelf.class,
      name = "shelf",
      with = {"tenantId", "house"},
      unique = true,
      reverse = "seal")
  @Nullable Integer shelfNo;
}
