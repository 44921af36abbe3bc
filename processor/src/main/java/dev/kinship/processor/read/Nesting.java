package dev.kinship.processor.read;

import dev.kinship.processor.read.PropertyDeclaration.GroupDeclaration;
import dev.kinship.processor.read.PropertyDeclaration.PropertyAnnotations;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Takes a record apart that a component of an entity holds for several columns. */
final class Nesting {

  /** Jdbi's annotation for it. */
  static final String ANNOTATION = "org.jdbi.v3.core.mapper.Nested";

  private Nesting() {}

  /** The record to take apart; {@code null} where there is none, or something is wrong with it. */
  static @Nullable TypeElement type(PropertyDeclaration property) {
    boolean isRecord =
        property.annotations().nested() != null
            && property.annotations().belongsTo().isEmpty()
            && property.annotations().unique() == null
            && property.type() instanceof DeclaredType declared
            && declared.getTypeArguments().isEmpty()
            && declared.asElement().getKind() == ElementKind.RECORD;
    if (!isRecord) {
      return null;
    }
    TypeElement type = (TypeElement) ((DeclaredType) property.type()).asElement();
    boolean isFlat =
        !type.getRecordComponents().isEmpty()
            && type.getRecordComponents().stream()
                .noneMatch(part -> Annotations.has(part.getAccessor(), ANNOTATION));
    return isFlat ? type : null;
  }

  /** A component of that record as a property of the entity, in the place of the whole. */
  static PropertyDeclaration part(
      PropertyDeclaration whole, TypeElement type, PropertyDeclaration part) {
    AnnotationView nested = Objects.requireNonNull(whole.annotations().nested());
    String prefix = nested.text("value");
    PropertyAnnotations own = part.annotations();
    return new PropertyDeclaration(
        name(prefix, part.name()),
        part.type(),
        part.nullness(),
        whole.declaredIn(),
        whole.site(),
        part.read(),
        null,
        part.obstacles(),
        new PropertyAnnotations(
            whole.annotations().id(),
            List.of(),
            null,
            whole.annotations().roles().isEmpty() ? own.roles() : whole.annotations().roles(),
            own.nested(),
            own.unsupported(),
            own.columnName(),
            own.qualifiers(),
            whole.annotations().deprecations()),
        new GroupDeclaration(
            whole.name(),
            type,
            type.getRecordComponents().size(),
            whole.nullness(),
            prefix,
            Objects.requireNonNull(whole.read())));
  }

  /** {@code home_} and {@code street} are {@code homeStreet}. */
  private static String name(String prefix, String component) {
    StringBuilder name = new StringBuilder();
    for (String word : prefix.split("_", 0)) {
      name.append(name.isEmpty() ? word : BeanNames.capitalized(word));
    }
    return name.isEmpty() ? component : name + BeanNames.capitalized(component);
  }
}
