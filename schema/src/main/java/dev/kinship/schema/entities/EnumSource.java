package dev.kinship.schema.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The source of an enum. */
final class EnumSource {

  /** How its Javadoc begins, with the type's name. */
  static final Pattern DESCRIBED =
      Pattern.compile("/\\*\\* The labels of the type \\{@code ([^}]+)}");

  private EnumSource() {}

  static String of(String packageName, DraftedEnum enumeration) {
    Imports imports = new Imports();
    List<String> constants = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String label : enumeration.type().labels()) {
      String name = JavaNames.constant(label);
      for (int i = 2; !taken.add(name); i++) {
        name = JavaNames.constant(label) + "_" + i;
      }
      String annotation =
          name.equals(label)
              ? ""
              : "  @"
                  + imports.use("org.jdbi.v3.core.enums", "DatabaseValue")
                  + "("
                  + AnnotationText.literal(label)
                  + ")\n";
      constants.add(annotation + "  " + name);
    }
    return imports.head(packageName)
        + "/** The labels of the type {@code "
        + JavadocText.escaped(enumeration.type().name())
        + "}, in its order. */\npublic enum "
        + enumeration.name()
        + " {\n"
        + String.join(",\n", constants)
        + "\n}\n";
  }
}
