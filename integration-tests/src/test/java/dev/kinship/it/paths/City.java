package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class on the way, with a key that is a text. */
@Entity
class City implements CityAssociations {

  @Id long id;

  @BelongsTo(value = Country.class, reverse = "cities", references = "code")
  @Nullable String countryCode;
}
