package dev.kinship.it.roles;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** With a type of the database's own, which nobody but the column knows. */
@Entity
record Event(@Id long id, Level level, @Nullable String text) {

  enum Level {
    LOW,
    HIGH
  }
}
