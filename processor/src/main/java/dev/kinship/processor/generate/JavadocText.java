package dev.kinship.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Property;

/** Spells code, links and the phrases that several comments share. */
final class JavadocText {

  static final String ONE_ROUND_TRIP = "One round trip.";
  static final String HANDLE = "the handle to run on";

  private JavadocText() {}

  /** Code that cannot leave its tag, whatever the user called a table. */
  static String code(String text) {
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

  static String sqlMarkers() {
    return "In the SQL, what stands in braces is filled with the columns that were set.";
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
