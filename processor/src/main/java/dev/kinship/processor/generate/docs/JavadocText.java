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

  static final String UNCHANGED = "nothing is changed";

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

  /** A sentence about an overload: what it does, and where the rest is said. */
  static String overload(String what, String accessor) {
    return what + "; see {@link #" + accessor + "}.";
  }

  /** What happens to the one row that a set replaces. */
  static String policy(OnReplace policy, String row, String linked) {
    String another = "another " + row + " " + linked;
    return switch (policy) {
      case DELETE -> "If " + another + ", that one is <b>deleted</b>.";
      case REFUSE -> "If " + another + ", the call is refused.";
      case UNLINK, DEFAULT ->
          "If " + another + ", that one is unlinked: its key becomes null, and it stays.";
    };
  }

  /** What a default scope does. */
  static String onlyIn(NamedScope scope) {
    return "Only rows in the default scope " + code(scope.name()) + " are seen.";
  }

  /** What a default scope does not do. */
  static String alsoOutOf(NamedScope scope) {
    return "Rows outside the default scope " + code(scope.name()) + " count too.";
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
