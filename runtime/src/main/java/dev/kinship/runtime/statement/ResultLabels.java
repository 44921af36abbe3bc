package dev.kinship.runtime.statement;

import java.nio.charset.StandardCharsets;

/** How columns are called in a result: as PostgreSQL, which cuts names, has them. */
public final class ResultLabels {

  /** What is left of a longer name, in bytes of UTF-8. */
  private static final int MOST_BYTES = 63;

  private ResultLabels() {}

  /**
   * Cuts a name as the server does, between two characters.
   *
   * @param name a name of any length, unquoted
   * @return what is left of it
   */
  public static String cut(String name) {
    if (name.length() * 3L <= MOST_BYTES) {
      return name;
    }
    int bytes = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return name.substring(0, i);
      }
    }
    return name;
  }
}
