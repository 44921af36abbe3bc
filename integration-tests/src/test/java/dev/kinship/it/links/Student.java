package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class with a key that is a text. */
@Entity
class Student implements StudentAssociations {

  @Id @Nullable String code;
  String name = "";
}
