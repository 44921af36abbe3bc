package dev.kinship.processor.generate.docs;

import com.palantir.javapoet.ClassName;
import dev.kinship.OnReplace;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;
import java.util.regex.Pattern;

/** Spells code, links and the phrases that several comments share. */
public final class JavadocText {

  static final String ONE_ROUND_TRIP = "One round trip.";
  static final String HANDLE = "the handle to run on";

  static final String AS_A_WHOLE =
      "One round trip for all of it, which takes place as a whole or not at all.";
  static final String NONE_FOR_NONE = "; none where none are given.";
  static final String UNCHANGED = "nothing is changed";

  private static final String ADDED = "What {@code fetch} asks for is added to that";

  /** Begins as it sounds: an account and an hour, but a user and a unit. */
  private static final Pattern VOWEL =
      Pattern.compile("(?!eu|ewe|one|uni|us[aeu]|uti)[aeiou]|hour|hon[eo]|heir");

  private JavadocText() {}

  /** Code that cannot leave its tag, whatever the user called a table. */
  public static String code(String text) {
    if (isBalanced(text) && !text.contains("*/") && !text.contains("\\")) {
      return "{@code " + text + "}";
    }
    String escaped =
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("@", "&#64;")
            .replace("*", "&#42;")
            .replace("\\", "&#92;")
            .replace("{", "&#123;")
            .replace("}", "&#125;");
    return "<code>" + escaped + "</code>";
  }

  /** A link to an entity, as seen from a package. */
  static String link(ClassName type, String fromPackage) {
    return "{@link " + reference(type, fromPackage) + "}";
  }

  /** A link to the member by which a property is read. */
  static String link(EntityShape entity, Property property, String fromPackage) {
    String call = property.read() instanceof Access.Method ? "()" : "";
    String member = property.read().member() + call;
    return "{@link " + reference(entity.type(), fromPackage) + "#" + member + "}";
  }

  /** A noun behind its article. */
  static String article(String noun) {
    return (VOWEL.matcher(noun).lookingAt() ? "an " : "a ") + noun;
  }

  /** What happens to the one row that a set replaces. */
  static String policy(OnReplace policy, String row, String linked) {
    String another = "Another " + row + " that " + linked;
    return switch (policy) {
      case DELETE -> another + " is <b>deleted</b>.";
      case REFUSE ->
          "Where another " + row + " " + linked + ", the call is refused and nothing changes.";
      case UNLINK, DEFAULT -> another + " is unlinked: its key becomes null, and it stays.";
    };
  }

  /** What a default scope does. */
  static String onlyIn(NamedScope scope) {
    return "Only what is in the default scope " + code(scope.name()) + " is seen.";
  }

  /** What a default scope does not do. */
  static String alsoOutOf(NamedScope scope) {
    return "All rows count, also those out of the default scope " + code(scope.name()) + ".";
  }

  /** What a {@code Fetch} does to the SQL that stands above. */
  static String fetched(EntityShape read) {
    return ADDED + liftsScope(read) + ".";
  }

  /** The same where the rows have an order unless it says another. */
  static String fetched(EntityShape read, String orderBy) {
    return ADDED + ", and " + byDefault(orderBy) + liftsScope(read) + ".";
  }

  /** The same for the rows of a table, of which no scope is the default. */
  static String fetched(String orderBy) {
    return ADDED + ", and " + byDefault(orderBy) + ".";
  }

  private static String byDefault(String orderBy) {
    return code("ORDER BY " + orderBy) + " where it names no order";
  }

  private static String liftsScope(EntityShape read) {
    return read.defaultScope()
        .map(scope -> "; {@code unscoped()} lifts the scope " + code(scope.name()))
        .orElse("");
  }

  private static String reference(ClassName type, String fromPackage) {
    return type.packageName().equals(fromPackage)
        ? String.join(".", type.simpleNames())
        : type.canonicalName();
  }

  private static boolean isBalanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }
}
