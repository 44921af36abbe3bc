package dev.kinship.processor.resolve.association;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Nearest;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Which property does a key refer to, and may a property of this type do so? */
public final class KeyTypes {

  private final Compiler compiler;

  public KeyTypes(Compiler compiler) {
    this.compiler = compiler;
  }

  /** The property of the target that a key refers to; empty, mostly with a finding, for none. */
  Optional<Property> referenced(Draft draft, AnnotationView annotation, Draft target) {
    String named = annotation.text("references");
    if (!named.isEmpty()) {
      if (!target.propertyNames().contains(named)) {
        draft.findings.add(
            Finding.of(
                Problem.REFERENCES_UNKNOWN,
                annotation.site("references"),
                "'" + target.name() + "' has no property '" + named + "'",
                Nearest.advice(named, target.propertyNames(), "Name a property that is unique.")));
      }
      return Optional.ofNullable(target.properties.get(named));
    }
    List<String> key = target.keyNames();
    if (key.size() > 1) {
      draft.findings.add(
          Finding.of(
                  Problem.SEVERAL_IDS,
                  annotation.site("value"),
                  "'"
                      + target.name()
                      + "' has a key of several columns, but an association's key refers to one",
                  annotation.name().endsWith("BelongsTo")
                      ? "Say with 'references' which property, one that is unique by itself."
                      : "Declare the key at its entity, with @BelongsTo and 'references' to a property"
                          + " that is unique by itself.")
              .with("key of " + target.name() + ": " + Nearest.quoted(key)));
      return Optional.empty();
    }
    // Without a key the target has a finding of its own.
    return key.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(target.properties.get(key.get(0)));
  }

  /** Whether a property can hold the values of another; a finding if not. */
  boolean match(
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
