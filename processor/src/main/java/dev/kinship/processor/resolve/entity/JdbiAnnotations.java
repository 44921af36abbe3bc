package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.report.Site;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says where one of Jdbi's mapping annotations would mean something else here, or nothing. */
final class JdbiAnnotations {

  private final PropertyDeclaration property;

  JdbiAnnotations(PropertyDeclaration property) {
    this.property = property;
  }

  /** The same of the entity itself. */
  static Optional<Finding> finding(EntityDeclaration entity) {
    return Optional.ofNullable(entity.annotations().propagateNull())
        .map(each -> unsupported(each, each.site(), TypeNames.simple(entity.element().asType())));
  }

  @Nullable Finding finding() {
    AnnotationView nested = property.annotations().nested();
    if (nested != null) {
      return Finding.of(
          Problem.NESTED_UNSUPPORTED,
          property.group() == null ? nested.site() : property.site(),
          "'" + property.name() + "' cannot be taken apart into columns: " + reason(),
          fix());
    }
    for (AnnotationView each : property.annotations().unsupported()) {
      String name = simpleName(each);
      boolean means = !name.equals("JdbiProperty") || each.has("map") || each.has("bind");
      if (means) {
        return unsupported(
            each, property.group() == null ? each.site() : property.site(), property.name());
      }
    }
    return null;
  }

  private static Finding unsupported(AnnotationView annotation, Site site, String on) {
    String name = simpleName(annotation);
    return Finding.of(
        Problem.JDBI_UNSUPPORTED,
        site,
        "'" + on + "' has Jdbi's @" + name + ", which Kinship does not follow",
        name.equals("PropagateNull")
            ? "Remove it: a row whose key is null is no row, and a @Nullable group whose"
                + " columns are all null is null."
            : "Remove it, or make the field transient if it is no column.");
  }

  private static String simpleName(AnnotationView annotation) {
    return annotation.name().substring(annotation.name().lastIndexOf('.') + 1);
  }

  private String reason() {
    if (property.group() != null) {
      return "it is nested in '" + property.group().name() + "', which is nested itself";
    }
    if (!property.annotations().belongsTo().isEmpty()) {
      return "it is annotated with @BelongsTo";
    }
    return "only a component of a record can, which holds a record without @Nested in it, and "
        + TypeNames.simple(property.type())
        + " in "
        + property.declaredIn()
        + " is not that";
  }

  private String fix() {
    return property.annotations().belongsTo().isEmpty()
        ? "Hold the columns as properties, or make both records."
        : "Put @BelongsTo on the type, with the columns of the key: columns = {…}.";
  }
}
