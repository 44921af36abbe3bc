package dev.kinship.schema.entities;

import java.util.Locale;

/** Names with a capital first letter, and with a small one. */
final class Capitals {

  private Capitals() {}

  static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static String decapitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
