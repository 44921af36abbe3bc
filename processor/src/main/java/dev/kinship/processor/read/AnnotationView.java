package dev.kinship.processor.read;

import dev.kinship.processor.report.Site;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to one annotation that keeps the place of each value. The annotation's own methods
 * cannot be called: they throw for class literals.
 *
 * @param mirror the annotation
 * @param site where it stands
 */
public record AnnotationView(AnnotationMirror mirror, Site site) {

  // What javac returns for a literal that it cannot resolve; ecj returns an error type.
  private static final String UNRESOLVED = "<error>";

  /**
   * The annotation's qualified name.
   *
   * @return the name
   */
  public String name() {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().toString();
  }

  /**
   * The annotation's simple name.
   *
   * @return the name
   */
  public String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /**
   * Whether a value is written in the source.
   *
   * @param member the value's name
   * @return whether
   */
  public boolean has(String member) {
    return value(member) != null;
  }

  /**
   * Where a value stands.
   *
   * @param member the value's name
   * @return its place; the annotation's where the value is not written
   */
  public Site site(String member) {
    return site.at(value(member));
  }

  /**
   * A text.
   *
   * @param member the value's name
   * @return the text; empty where it is not written
   */
  public String text(String member) {
    return get(member) instanceof String text && !text.equals(UNRESOLVED) ? text : "";
  }

  /**
   * A truth value.
   *
   * @param member the value's name
   * @return the value; {@code false} where it is not written
   */
  public boolean flag(String member) {
    return get(member) instanceof Boolean flag && flag;
  }

  /**
   * A constant of an enum.
   *
   * @param member the value's name
   * @param byDefault what holds where it is not written
   * @param <E> the enum
   * @return the constant
   */
  public <E extends Enum<E>> E constant(String member, E byDefault) {
    String written = String.valueOf(get(member));
    // Eclipse's compiler spells the constant with its type in some versions.
    String name = written.substring(written.lastIndexOf('.') + 1);
    return Stream.of(byDefault.getDeclaringClass().getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(byDefault);
  }

  /**
   * A class literal.
   *
   * @param member the value's name
   * @return the literal; {@code void.class} where it is not written
   */
  public ClassLiteral type(String member) {
    Object value = get(member);
    if (value == null) {
      return new ClassLiteral.Self();
    }
    if (!(value instanceof TypeMirror type)) {
      return new ClassLiteral.Missing("");
    }
    return switch (type.getKind()) {
      case VOID -> new ClassLiteral.Self();
      case ERROR -> new ClassLiteral.Missing(type.toString());
      default -> new ClassLiteral.Known(type);
    };
  }

  /**
   * The annotations in an array.
   *
   * @param member the value's name
   * @return the annotations in source order
   */
  public List<AnnotationView> all(String member) {
    return get(member) instanceof List<?> values
        ? values.stream()
            .map(AnnotationValue.class::cast)
            .filter(value -> value.getValue() instanceof AnnotationMirror)
            .map(value -> inner((AnnotationMirror) value.getValue(), value))
            .toList()
        : List.of();
  }

  /**
   * The texts in an array.
   *
   * @param member the value's name
   * @return the texts in source order
   */
  public List<String> texts(String member) {
    return get(member) instanceof List<?> values
        ? values.stream()
            .map(value -> ((AnnotationValue) value).getValue())
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .toList()
        : List.of();
  }

  /**
   * An annotation.
   *
   * @param member the value's name
   * @return the annotation; {@code null} where it is not written
   */
  public @Nullable AnnotationView annotation(String member) {
    AnnotationValue value = value(member);
    return value != null && value.getValue() instanceof AnnotationMirror nested
        ? inner(nested, value)
        : null;
  }

  /**
   * A text somewhere in the annotation.
   *
   * @param member the name of the value that it is, or is in
   * @param text the text
   * @param site where it stands
   */
  public record Written(String member, String text, Site site) {}

  /**
   * All texts that are written, those in nested annotations too.
   *
   * @return the texts in source order
   */
  public List<Written> written() {
    return mirror.getElementValues().entrySet().stream()
        .flatMap(
            entry -> written(entry.getKey().getSimpleName().toString(), entry.getValue(), site))
        .toList();
  }

  private Stream<Written> written(String member, AnnotationValue value, Site around) {
    Object inner = value.getValue();
    if (inner instanceof String text) {
      return Stream.of(new Written(member, text, around.at(value)));
    }
    if (inner instanceof AnnotationMirror nested) {
      return inner(nested, value).written().stream();
    }
    return inner instanceof List<?> values
        ? values.stream().flatMap(each -> written(member, (AnnotationValue) each, around))
        : Stream.of();
  }

  /**
   * The names of the values that are written.
   *
   * @return the names in source order
   */
  public List<String> members() {
    return mirror.getElementValues().keySet().stream()
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  /**
   * Whether a value other than a class literal refers to something that does not exist, or not yet.
   *
   * @return whether
   */
  public boolean isUnresolved() {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> !entry.getKey().getSimpleName().contentEquals("value"))
        .anyMatch(entry -> isUnresolved(entry.getValue()));
  }

  private static boolean isUnresolved(AnnotationValue value) {
    Object inner = value.getValue();
    if (inner instanceof TypeMirror type) {
      return type.getKind() == TypeKind.ERROR;
    }
    if (inner instanceof AnnotationMirror nested) {
      return nested.getElementValues().values().stream().anyMatch(AnnotationView::isUnresolved);
    }
    return inner instanceof List<?> values
        ? values.stream().anyMatch(each -> isUnresolved((AnnotationValue) each))
        : UNRESOLVED.equals(inner);
  }

  // javac finds the position of a value in a nested annotation only from the outermost one.
  private AnnotationView inner(AnnotationMirror nested, AnnotationValue value) {
    return new AnnotationView(nested, new Site(site.entity(), site.element(), mirror, value));
  }

  private @Nullable Object get(String member) {
    AnnotationValue value = value(member);
    return value == null ? null : value.getValue();
  }

  private @Nullable AnnotationValue value(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
