package dev.kinship.examples.clinic;

import org.jspecify.annotations.Nullable;

/** The keys of rows that are in the database. */
final class Keys {

  private Keys() {}

  static int of(@Nullable Integer key) {
    if (key == null) {
      throw new IllegalStateException("what came from the database has a key");
    }
    return key;
  }
}
