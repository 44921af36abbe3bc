package dev.kinship.processor.resolve.entity;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.SqlType;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.resolve.compiler.Compiler;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a property's values travel: straight to JDBC where that is known, else through Jdbi.
 */
public final class SqlTypeChooser {

  private static final String ENUMS = "org.jdbi.v3.core.enums";

  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "BOOLEAN"),
          Map.entry("java.lang.Byte", "BYTE"),
          Map.entry("java.lang.Short", "SHORT"),
          Map.entry("java.lang.Integer", "INTEGER"),
          Map.entry("java.lang.Long", "LONG"),
          Map.entry("java.lang.Float", "FLOAT"),
          Map.entry("java.lang.Double", "DOUBLE"),
          Map.entry("java.lang.Character", "CHARACTER"),
          Map.entry("java.lang.String", "STRING"),
          Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
          Map.entry("java.math.BigInteger", "BIG_INTEGER"),
          Map.entry("java.util.UUID", "UUID"),
          Map.entry("java.time.LocalDate", "LOCAL_DATE"),
          Map.entry("java.time.LocalTime", "LOCAL_TIME"),
          Map.entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
          Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
          Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
          Map.entry("java.time.ZonedDateTime", "ZONED_DATE_TIME"),
          Map.entry("java.time.Instant", "INSTANT"),
          Map.entry("byte[]", "BYTES"));

  /** A record may hold itself, and then there is no end. */
  private static final int MOST_RECORDS = 4;

  private static final ClassName QUALIFIER =
      ClassName.get("org.jdbi.v3.core.qualifier", "Qualifier");
  private static final ClassName BY_ORDINAL = ClassName.get(ENUMS, "EnumByOrdinal");
  private static final ClassName DATABASE_VALUE = ClassName.get(ENUMS, "DatabaseValue");

  private final Compiler compiler;

  SqlTypeChooser(Compiler compiler) {
    this.compiler = compiler;
  }

  /**
   * Chooses.
   *
   * @param type a property's type
   * @param qualifiers Jdbi's qualifiers on the property
   * @return how its values travel
   */
  SqlType choose(TypeMirror type, List<AnnotationView> qualifiers) {
    TypeMirror value = compiler.value(type);
    List<ClassName> names =
        qualifiers.stream()
            .map(each -> ClassName.get((TypeElement) each.mirror().getAnnotationType().asElement()))
            .toList();
    if (value instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM
        && names.stream().allMatch(name -> name.packageName().equals(ENUMS))) {
      return enumeration((TypeElement) declared.asElement(), names);
    }
    return names.isEmpty() ? unqualified(value, 0) : new SqlType.Jdbi(nameOf(value), names);
  }

  /**
   * Chooses for a type without qualifiers.
   *
   * @param depth how many records it is in
   */
  private SqlType unqualified(TypeMirror value, int depth) {
    String plain = PLAIN.get(nameOf(value).toString());
    if (plain != null) {
      return new SqlType.Plain(plain);
    }
    if (value instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.ENUM) {
      return enumeration((TypeElement) declared.asElement(), List.of());
    }
    if (Compiler.isNamed(value, "java.util.List") && Compiler.arguments(value).size() == 1) {
      SqlType element = unqualified(Compiler.arguments(value).get(0), depth);
      if (isDirect(element)) {
        return new SqlType.ListOf(element);
      }
    }
    SqlType wrapped = wrapped(value, depth);
    if (wrapped != null) {
      return wrapped;
    }
    // Arrays of primitives cannot be arguments of a generic type.
    if (value instanceof ArrayType array
        && !array.getComponentType().getKind().isPrimitive()
        && Compiler.arguments(array.getComponentType()).isEmpty()) {
      SqlType element = unqualified(array.getComponentType(), depth);
      if (isDirect(element)) {
        return new SqlType.ArrayOf(element, nameOf(array.getComponentType()));
      }
    }
    return new SqlType.Jdbi(nameOf(value), List.of());
  }

  private static boolean isDirect(SqlType element) {
    return (element instanceof SqlType.Plain plain && !plain.constant().equals("OFFSET_TIME"))
        || element instanceof SqlType.Enumeration
        || element instanceof SqlType.Ordinal
        || element instanceof SqlType.Wrapped;
  }

  /** A type that holds one value, which travels by itself; {@code null} for any other type. */
  private @Nullable SqlType wrapped(TypeMirror type, int depth) {
    Compiler.OnlyValue held = depth < MOST_RECORDS ? compiler.onlyValue(type) : null;
    if (held == null
        || isQualified(held.declared())
        || Compiler.isNamed(held.type(), "java.util.Optional")) {
      return null;
    }
    SqlType base = unqualified(compiler.value(held.type()), depth + 1);
    return isDirect(base) ? new SqlType.Wrapped(nameOf(type), base, held.accessor()) : null;
  }

  private static boolean isQualified(Element declared) {
    return declared.getAnnotationMirrors().stream()
        .anyMatch(each -> has(each.getAnnotationType().asElement(), QUALIFIER));
  }

  private static SqlType enumeration(TypeElement type, List<ClassName> qualifiers) {
    ClassName name = ClassName.get(type);
    return qualifiers.contains(BY_ORDINAL) || (qualifiers.isEmpty() && has(type, BY_ORDINAL))
        ? new SqlType.Ordinal(name)
        : new SqlType.Enumeration(name, labels(type));
  }

  private static List<SqlType.Enumeration.Label> labels(TypeElement type) {
    return type.getEnclosedElements().stream()
        .flatMap(
            constant ->
                annotation(constant, DATABASE_VALUE)
                    .flatMap(each -> each.getElementValues().values().stream())
                    .map(
                        value ->
                            new SqlType.Enumeration.Label(
                                constant.getSimpleName().toString(), value.getValue().toString())))
        .toList();
  }

  private static boolean has(Element element, ClassName annotation) {
    return annotation(element, annotation).findAny().isPresent();
  }

  private static Stream<? extends AnnotationMirror> annotation(
      Element element, ClassName annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(each -> Compiler.isNamed(each.getAnnotationType(), annotation.canonicalName()));
  }

  private static TypeName nameOf(TypeMirror type) {
    return TypeName.get(type);
  }
}
