package dev.kinship.schema.entities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names in Java for names in the database: the processor's rules, backwards. */
final class JavaNames {

  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}$]+");

  /** Names that a record's component cannot have, and fields of other names serve as well. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** The column that a property has by itself, the table that an entity has. */
  static String snakeCase(String name) {
    return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** The property for a column: {@code owner_id} is {@code ownerId}. */
  static String property(String column) {
    return identifier(Capitals.decapitalized(joined(column)));
  }

  /** The class for a table: {@code vet_visits} is {@code VetVisit}. */
  static String type(String table) {
    return identifier(Nouns.singular(joined(table)));
  }

  /** The constant for an enum's label: {@code PG-13} is {@code PG_13}. */
  static String constant(String label) {
    String words =
        Arrays.stream(BETWEEN_WORDS.split(label))
            .filter(word -> !word.isEmpty())
            .map(JavaNames::snakeCase)
            .collect(Collectors.joining("_"));
    return identifier(words.toUpperCase(Locale.ROOT));
  }

  private static String joined(String name) {
    return Arrays.stream(BETWEEN_WORDS.split(name))
        .filter(word -> !word.isEmpty())
        .map(word -> isShouted(word) ? word.toLowerCase(Locale.ROOT) : word)
        .map(Capitals::capitalized)
        .collect(Collectors.joining());
  }

  private static boolean isShouted(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String identifier(String wanted) {
    String name = SourceVersion.isIdentifier(wanted) ? wanted : "_" + wanted;
    if (!SourceVersion.isIdentifier(name)) {
      throw new IllegalArgumentException("'" + wanted + "' makes no name in Java");
    }
    // A single underscore is a keyword.
    boolean usable =
        SourceVersion.isName(name, SourceVersion.latest())
            && !name.equals("_")
            && !OF_OBJECT.contains(name);
    return usable ? name : name + "_";
  }
}
