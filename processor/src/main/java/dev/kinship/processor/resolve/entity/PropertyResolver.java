package dev.kinship.processor.resolve.entity;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.Group;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import dev.kinship.processor.read.AnnotationView;
import dev.kinship.processor.read.EntityDeclaration.Trait;
import dev.kinship.processor.read.EntityReader;
import dev.kinship.processor.read.MemberDeclaration;
import dev.kinship.processor.read.Nullness;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.read.PropertyDeclaration.GroupDeclaration;
import dev.kinship.processor.read.TypeNames;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Checks;
import dev.kinship.processor.resolve.draft.Deprecations;
import dev.kinship.processor.resolve.draft.Draft;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Judges a property: can it be read, is it a column, which one, and how do its values travel? */
public final class PropertyResolver {

  private final Compiler compiler;
  private final SqlTypeChooser sqlTypes;

  PropertyResolver(Compiler compiler) {
    this.compiler = compiler;
    this.sqlTypes = new SqlTypeChooser(compiler);
  }

  void resolve(Draft draft, PropertyDeclaration property) {
    Finding finding = finding(draft, property);
    // An entity that is only looked at was judged when it was compiled.
    if (finding != null && draft.due) {
      draft.findings.add(finding);
      return;
    }
    MemberDeclaration read = property.read();
    draft.properties.put(
        property.name(),
        new Property(
            property.name(),
            column(property),
            TypeName.get(property.type()),
            isNullable(property.nullness()) || isInNullable(property),
            property.annotations().id() != null,
            role(property),
            sqlTypes.choose(property.type(), property.annotations().qualifiers()),
            read == null ? new Access.Field(property.name()) : access(read),
            Optional.ofNullable(property.write()).map(PropertyResolver::access),
            Deprecations.of(property.annotations().deprecations()),
            Optional.ofNullable(property.group()).map(PropertyResolver::group)));
  }

  private static ColumnRole role(PropertyDeclaration property) {
    return property.annotations().roles().stream()
        .findFirst()
        .map(each -> ColumnRole.valueOf(Words.upperSnake(each.simpleName())))
        .orElse(ColumnRole.VALUE);
  }

  private static boolean isInNullable(PropertyDeclaration property) {
    return property.group() != null
        && property.annotations().id() == null
        && isNullable(property.group().nullness());
  }

  private static Group group(GroupDeclaration group) {
    return new Group(
        group.name(),
        ClassName.get(group.type()),
        group.size(),
        isNullable(group.nullness()),
        access(group.read()));
  }

  static String column(PropertyDeclaration property) {
    AnnotationView named = property.annotations().columnName();
    GroupDeclaration group = property.group();
    if (named == null || group == null) {
      return named == null ? Words.snakeCase(property.name()) : named.text("value");
    }
    String prefix = Words.snakeCase(group.prefix());
    return prefix.isEmpty() || prefix.endsWith("_")
        ? prefix + named.text("value")
        : prefix + "_" + named.text("value");
  }

  public static boolean isNullable(Nullness nullness) {
    return switch (nullness) {
      case PRIMITIVE, NON_NULL -> false;
      case NULLABLE, OPTIONAL, UNSPECIFIED -> true;
    };
  }

  private @Nullable Finding finding(Draft draft, PropertyDeclaration property) {
    // What is qualified, as by @Json, is a value that Jdbi writes, whatever it is made of.
    String entity =
        property.annotations().qualifiers().isEmpty() ? entityIn(property.type()) : null;
    if (entity != null) {
      return Finding.of(
          Problem.PROPERTY_IS_ENTITY,
          property.site(),
          "'" + property.name() + "' holds " + Checks.a(entity) + ", which is an entity, no column",
          "Hold its key instead, with @BelongsTo("
              + entity
              + ".class) on it"
              + (property.type() instanceof DeclaredType declared
                      && declared.getTypeArguments().isEmpty()
                  ? "."
                  : ", or let " + entity + " hold this one's."));
    }
    Finding jdbis = new JdbiAnnotations(property).finding();
    if (jdbis != null) {
      return jdbis;
    }
    Element hidden = compiler.invisible(property.type(), draft.declaration.element());
    if (hidden != null) {
      return Finding.of(
          Problem.PROPERTY_TYPE_NOT_VISIBLE,
          property.site(),
          "'"
              + property.name()
              + "' is of the type "
              + TypeNames.simple(hidden)
              + ", which code beside "
              + draft.name()
              + " cannot name",
          "Make "
              + TypeNames.simple(hidden)
              + (compiler.packageOf(hidden).equals(compiler.packageOf(draft.declaration.element()))
                  ? " package-private or public."
                  : " public."));
    }
    if (property.read() == null) {
      AccessAdvice advice = new AccessAdvice(property);
      // Of a value class of Kotlin's Java sees the value, and no getter that it could call.
      return draft.declaration.is(Trait.KOTLIN) && property.obstacles().getters().texts().isEmpty()
          ? advice.notReadableInKotlin(draft.name())
          : advice.notReadable();
    }
    if (column(property).isBlank()) {
      return Finding.of(
          Problem.BAD_NAME,
          property.site(),
          "'" + property.name() + "' has a column without a name",
          "Give @ColumnName the column's name.");
    }
    return null;
  }

  private static @Nullable String entityIn(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return entityIn(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    // A type of the user's own, such as Id<Pet>, may name an entity without holding one.
    boolean holds = TypeNames.qualified((TypeElement) declared.asElement()).startsWith("java.");
    return Stream.concat(
            Stream.of(declared.asElement()).filter(EntityReader::isEntity).map(TypeNames::simple),
            declared.getTypeArguments().stream()
                .filter(each -> holds)
                .map(PropertyResolver::entityIn)
                .flatMap(Stream::ofNullable))
        .findFirst()
        .orElse(null);
  }

  private static Access access(MemberDeclaration member) {
    return member.isField()
        ? new Access.Field(member.name())
        : new Access.Method(member.name(), member.overloaded());
  }
}
