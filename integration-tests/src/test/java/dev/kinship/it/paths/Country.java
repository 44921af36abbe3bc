package dev.kinship.it.paths;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

/** A class at the end and at the beginning, whose key is a text. */
@Entity
@HasMany(value = Address.class, through = City.class)
class Country implements CountryAssociations {

  @Id String code = "";
  String name = "";
}
