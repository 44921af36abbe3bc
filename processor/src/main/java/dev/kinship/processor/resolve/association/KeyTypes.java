package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Which property does a key refer to, and may a property of this type do so? */
public final class KeyTypes {

  private final Compiler compiler;

  public KeyTypes(Compiler compiler) {
    this.compiler = compiler;
  }

  /** Whether all columns of a key can hold what they refer to; a finding for each that cannot. */
  boolean match(
      Draft draft, AnnotationView annotation, Draft holder, List<KeyColumn> columns, Draft target) {
    boolean all = true;
    for (KeyColumn each : columns) {
      if (each.column() instanceof Property property) {
        all &= match(draft, annotation, holder, property, target, each.referenced());
      }
    }
    return all;
  }

  /** Whether a property can hold the values of another; a finding if not. */
  private boolean match(
      Draft draft,
      AnnotationView annotation,
      Draft holder,
      Property key,
      Draft target,
      Property to) {
    PropertyDeclaration from = holder.declared(key.name()).orElseThrow();
    PropertyDeclaration referenced = target.declared(to.name()).orElseThrow();
    String fromType = TypeNames.simple(from.type());
    String toType = TypeNames.simple(referenced.type());
    List<String> details =
        List.of(
            "key:    " + fromType + " " + key.name() + " in " + holder.name(),
            "target: " + toType + " " + to.name() + " in " + target.name());
    if (!compiler.sameValue(from.type(), referenced.type())) {
      String sentence =
          to.key()
              ? target.name() + " is identified by " + Checks.a(toType)
              : "'" + to.name() + "' of " + target.name() + " is " + Checks.a(toType);
      draft.findings.add(
          Finding.of(
                  Problem.BELONGS_TO_KEY_TYPE,
                  annotation.site(),
                  "'" + key.name() + "' is " + Checks.a(fromType) + ", but " + sentence,
                  "Make '" + key.name() + "' " + either(referenced.type()) + ".")
              .with(details));
      return false;
    }
    if (!key.sqlType().equals(to.sqlType())) {
      draft.findings.add(
          Finding.of(
                  Problem.BELONGS_TO_KEY_TYPE,
                  annotation.site(),
                  "'"
                      + key.name()
                      + "' and '"
                      + to.name()
                      + "' of "
                      + target.name()
                      + " have different qualifiers of Jdbi, so that their values differ",
                  "Annotate both alike.")
              .with(details));
      return false;
    }
    return true;
  }

  private String either(TypeMirror type) {
    String boxed = TypeNames.simple(compiler.value(type));
    return switch (boxed) {
      case "Boolean", "Byte", "Short", "Long", "Float", "Double" ->
          "a " + boxed.toLowerCase(java.util.Locale.ROOT) + " or " + boxed;
      case "Integer" -> "an int or Integer";
      case "Character" -> "a char or Character";
      default -> Checks.a(boxed);
    };
  }
}
