package dev.kinship.examples.guide;

import dev.kinship.Entity;
import org.jspecify.annotations.Nullable;

/** A class with accessible fields; those that it inherits are columns, too. */
@Entity
public class Room extends Stored {
  @Nullable String name;
  transient boolean lit; // no column
}
