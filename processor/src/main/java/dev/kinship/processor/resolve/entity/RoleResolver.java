package dev.kinship.processor.resolve.entity;

import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.draft.Draft;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges who is said to give a property's column its values. */
final class RoleResolver {

  private static final List<TypeName> TIMES =
      List.of(
          TypeName.get(Instant.class),
          TypeName.get(OffsetDateTime.class),
          TypeName.get(ZonedDateTime.class),
          TypeName.get(LocalDateTime.class));

  /** The constants of the types that a version may have. */
  private static final List<String> VERSIONS =
      List.of("SHORT", "INTEGER", "LONG", "INSTANT", "OFFSET_DATE_TIME");

  private RoleResolver() {}

  static void check(Draft draft) {
    Map<ColumnRole, String> first = new EnumMap<>(ColumnRole.class);
    for (PropertyDeclaration declared : draft.declaration.properties()) {
      Property property = draft.properties.get(declared.name());
      List<AnnotationView> roles = declared.annotations().roles();
      if (property == null || roles.isEmpty()) {
        continue;
      }
      Finding finding = finding(declared, property, roles);
      if (finding == null && property.role().stamp().isPresent()) {
        String other = first.putIfAbsent(property.role(), property.name());
        finding = other == null ? null : repeated(draft, property, other, roles.get(0));
      }
      if (finding != null) {
        draft.findings.add(finding);
      }
    }
  }

  private static @Nullable Finding finding(
      PropertyDeclaration declared, Property property, List<AnnotationView> roles) {
    AnnotationView role = roles.get(0);
    String annotation = "@" + role.simpleName();
    if (roles.size() > 1) {
      AnnotationView second = roles.get(1);
      return Finding.of(
          Problem.TWO_ROLES,
          second.site(),
          "'"
              + property.name()
              + "' is "
              + annotation
              + " and @"
              + second.simpleName()
              + ", but one thing gives a column its values",
          "Remove one of them.");
    }
    boolean isForeign = !declared.annotations().belongsTo().isEmpty();
    if (property.key() || isForeign) {
      return Finding.of(
          Problem.ROLE_ON_KEY,
          role.site(),
          "'"
              + property.name()
              + "' is "
              + annotation
              + " and a column of "
              + (property.key() ? "the primary key" : "a foreign key")
              + ", which statements compare and write",
          property.key() && property.role() != ColumnRole.VERSION
              ? "Remove "
                  + annotation
                  + "; an insert of an instance whose key is null takes the database's default."
              : "Remove " + annotation + ".");
    }
    return switch (property.role()) {
      case CREATED_AT, UPDATED_AT -> isTime(property) ? null : noTime(property, role);
      case DATABASE_DEFAULT -> property.nullable() ? null : neverNull(property, role);
      case VERSION -> isVersion(property) ? null : noVersion(property, role);
      case VALUE, READ_ONLY -> null;
    };
  }

  private static boolean isTime(Property property) {
    return TIMES.contains(property.valueType());
  }

  private static boolean isVersion(Property property) {
    return property.sqlType() instanceof SqlType.Plain plain && VERSIONS.contains(plain.constant());
  }

  private static Finding noVersion(Property property, AnnotationView role) {
    return Finding.of(
        Problem.ROLE_TYPE,
        role.site(),
        "'"
            + property.name()
            + "' is "
            + simple(property.type())
            + ", which neither counts nor tells two versions apart for sure",
        "Let it be an int, a long or a short, or an Instant or an OffsetDateTime.");
  }

  private static Finding noTime(Property property, AnnotationView role) {
    return Finding.of(
        Problem.ROLE_TYPE,
        role.site(),
        "'"
            + property.name()
            + "' is "
            + simple(property.type())
            + ", which does not hold a time of the database's clock",
        "Let it be an Instant, an OffsetDateTime, a ZonedDateTime or a LocalDateTime; where a"
            + " trigger fills it, say @ReadOnly.");
  }

  private static Finding neverNull(Property property, AnnotationView role) {
    boolean primitive = property.type().isPrimitive();
    return Finding.of(
        Problem.ROLE_TYPE,
        role.site(),
        "'" + property.name() + "' is never null, so that no insert would take the default",
        primitive
            ? "Let it be "
                + simple(property.type().box())
                + " and nullable; values that are not set take the default without"
                + " @DatabaseDefault."
            : "Let it be nullable; values that are not set take the default without"
                + " @DatabaseDefault.");
  }

  private static Finding repeated(
      Draft draft, Property property, String other, AnnotationView role) {
    String annotation = "@" + role.simpleName();
    return Finding.of(
        Problem.ROLE_REPEATED,
        role.site(),
        "'"
            + property.name()
            + "' and '"
            + other
            + "' of "
            + draft.name()
            + " are both "
            + annotation,
        "Remove one of them; a column that a trigger fills is @ReadOnly.");
  }

  private static String simple(TypeName type) {
    return type.toString().replaceAll("[a-z_]+\\.", "");
  }
}
