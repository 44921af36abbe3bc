package dev.kinship.it.keys.shapes;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** As {@link Town}, changed in place. */
@Entity
final class Harbour implements HarbourAssociations {

  @Id @Nullable Long id;
  String name = "";
  @Nullable String regionLand;

  @BelongsTo(
      value = Region.class,
      name = "region",
      with = "regionLand = land",
      reverse = "harbours")
  @Nullable Integer regionNo;
}
