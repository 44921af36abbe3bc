package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.Obstacles;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import org.jspecify.annotations.Nullable;

/** Says of a property that cannot be read or written what would help. */
public final class AccessAdvice {

  private static final String NO_COLUMN = "; make it transient if it is no column.";

  private final PropertyDeclaration property;
  private final Obstacles obstacles;
  private final String type;

  AccessAdvice(PropertyDeclaration property) {
    this.property = property;
    this.obstacles = property.obstacles();
    this.type = TypeNames.simple(property.type());
  }

  Finding notReadable() {
    Obstacles.Methods getters = obstacles.getters();
    String method = method(getters, "()", type + " ", "()");
    String field = "the field " + reachable();
    String fix = "Make " + field;
    if (method != null && getters.hidden() != null) {
      fix = method + ", or the field";
    } else if (!getters.texts().isEmpty() && getters.texts().get(0).contains("' returns ")) {
      String named = getters.texts().get(0).replaceFirst("' returns .*", "'");
      fix = "Let " + named + " return " + type + ", or make " + field;
    } else if (method != null) {
      fix = method + ", or make " + field;
    }
    return Finding.of(
            Problem.PROPERTY_NOT_READABLE,
            property.site(),
            "'"
                + property.name()
                + "' cannot be read: the field is "
                + obstacles.field()
                + (getters.texts().isEmpty() ? " and has no getter" : " and has no usable getter"),
            fix + NO_COLUMN)
        .with(getters.texts());
  }

  /** Kotlin's names for what takes or returns a value class are none in Java. */
  Finding notReadableInKotlin(String entity) {
    return Finding.of(
        Problem.PROPERTY_NOT_READABLE,
        property.site(),
        "'"
            + property.name()
            + "' cannot be read: it has no getter that Java can call, as a property of a value class"
            + " of Kotlin's has none",
        "Put @JvmExposeBoxed on "
            + entity
            + " and on the value class, with Kotlin 2.2 or later, or hold the value itself"
            + NO_COLUMN);
  }

  Finding notWritable(String entity) {
    Obstacles.Methods setters = obstacles.setters();
    String why =
        obstacles.isFinal()
            ? "the field is final"
            : "the field is "
                + obstacles.field()
                + (setters.texts().isEmpty() ? " and has no setter" : " and has no usable setter");
    return Finding.of(
            Problem.PROPERTY_NOT_WRITABLE,
            property.site(),
            "'"
                + property.name()
                + "' cannot be written: "
                + why
                + ", and "
                + entity
                + " has no constructor with all properties",
            obstacles.isFinal() ? notFinal() : settable())
        .with(setters.texts());
  }

  private String notFinal() {
    String setter = obstacles.field() == null ? null : setter();
    return "Make it non-final"
        + (setter == null ? "" : " and " + Words.decapitalized(setter))
        + ", or set it in such a constructor; make it static or transient if it is no column.";
  }

  private String settable() {
    String setter = setter();
    return (setter == null ? "Make the field " + reachable() + ", or add" : setter + ", or add")
        + " that constructor"
        + NO_COLUMN;
  }

  private @Nullable String setter() {
    return method(obstacles.setters(), "", "", "(" + type + " " + property.name() + ")");
  }

  private String reachable() {
    return obstacles.isElsewhere() ? "public" : "package-private";
  }

  /** How there could be an accessor; {@code null} where no name is left for one. */
  private @Nullable String method(
      Obstacles.Methods methods, String call, String before, String behind) {
    Obstacles.Hidden hidden = methods.hidden();
    if (hidden != null) {
      return "Make '"
          + hidden.name()
          + call
          + "' "
          + (hidden.isElsewhere() ? "public" : "package-private");
    }
    if (methods.free() == null) {
      return null;
    }
    String added = "'" + before + methods.free() + behind + "'";
    return obstacles.isElsewhere()
        ? "Add a public method " + added + " to " + property.declaredIn()
        : "Add a method " + added;
  }
}
