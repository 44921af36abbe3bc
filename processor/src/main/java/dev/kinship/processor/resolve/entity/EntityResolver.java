package dev.kinship.processor.resolve.entity;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.EntityDeclaration;
import dev.kinship.processor.read.EntityDeclaration.Trait;
import dev.kinship.processor.read.PropertyDeclaration;
import dev.kinship.processor.report.Finding;
import dev.kinship.processor.report.Problem;
import dev.kinship.processor.resolve.compiler.Compiler;
import dev.kinship.processor.resolve.draft.Draft;
import dev.kinship.sql.Identifiers;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Judges an entity by itself, before its associations. */
public final class EntityResolver {

  private final PropertyResolver properties;
  private final ConstructionResolver constructions;

  public EntityResolver(Compiler compiler) {
    this.properties = new PropertyResolver(compiler);
    this.constructions = new ConstructionResolver(compiler);
  }

  public Draft resolve(EntityDeclaration declaration, boolean due) {
    Draft draft = new Draft(declaration, due);
    draft.table = TableNames.of(declaration);
    if (due) {
      UnsendableTexts.check(draft);
      TableNames.check(draft);
    }
    Finding wrong = due ? wrong(draft) : null;
    if (wrong != null) {
      draft.findings.add(wrong);
    }
    if (wrong != null || draft.isUnreadable()) {
      return draft;
    }
    declaration.properties().forEach(property -> properties.resolve(draft, property));
    if (due) {
      checkColumns(draft);
      JdbiAnnotations.finding(declaration).ifPresent(draft.findings::add);
      RoleResolver.check(draft);
      if (draft.keyNames().isEmpty()) {
        // Where a field has @Id that is no property, that is said of the field.
        draft.wasRejected = declaration.is(Trait.KEY_MISPLACED);
        if (!draft.wasRejected) {
          draft.findings.add(noId(draft));
        }
      }
    }
    // Where a property is wrong, what is left of them is not what the constructor takes.
    if (draft.findings.isEmpty()
        || draft.findings.stream().allMatch(each -> each.problem() == Problem.NO_ID)) {
      constructions.resolve(draft);
    }
    UniqueResolver.resolve(draft);
    ScopeResolver.resolve(draft);
    return draft;
  }

  private static @Nullable Finding wrong(Draft draft) {
    EntityDeclaration entity = draft.declaration;
    String name = draft.name();
    if (entity.kind() != ElementKind.RECORD && entity.kind() != ElementKind.CLASS) {
      String kind =
          switch (entity.kind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "an interface";
          };
      return finding(
          draft,
          Problem.ENTITY_KIND,
          "'" + name + "' is " + kind + ", but an entity is a record or a class",
          "Make it a record or a class.");
    }
    if (entity.is(Trait.LOCAL)) {
      return finding(
          draft,
          Problem.ENTITY_INNER,
          "'" + name + "' is declared in a method, where nothing can be generated beside it",
          "Move it to the top level, or make it a static nested class.");
    }
    if (entity.is(Trait.PRIVATE)) {
      return finding(
          draft,
          Problem.ENTITY_NOT_VISIBLE,
          "'" + name + "' is private, so that code beside it cannot use it",
          "Make it, and all types around it, package-private or public.");
    }
    if (entity.is(Trait.INNER)) {
      return finding(
          draft,
          Problem.ENTITY_INNER,
          "'" + name + "' is an inner class, of which no instance can be made from a row alone",
          "Make it static.");
    }
    if (entity.is(Trait.GENERIC)) {
      return finding(
          draft,
          Problem.ENTITY_IS_GENERIC,
          "'" + name + "' has type parameters, but a table has columns of certain types",
          "Remove the type parameters; a generic superclass without @Entity is fine.");
    }
    if (entity.rawSuperclass() != null) {
      return finding(
          draft,
          Problem.ENTITY_IS_GENERIC,
          "'"
              + name
              + "' extends "
              + entity.rawSuperclass()
              + " without its type arguments, but a table has columns of certain types",
          "Say them: extends " + entity.rawSuperclass() + "<…>.");
    }
    if (entity.is(Trait.ABSTRACT)) {
      return finding(
          draft,
          Problem.ENTITY_ABSTRACT,
          "'" + name + "' is abstract, so that no instance can be made from a row",
          "Make it concrete; the fields of a superclass count without @Entity.");
    }
    if (entity.superEntity() != null) {
      return finding(
          draft,
          Problem.ENTITY_EXTENDS_ENTITY,
          "'"
              + name
              + "' extends "
              + entity.superEntity()
              + ", which is an entity too: it would inherit accessors of another table",
          "Move what they share to a superclass without @Entity.");
    }
    return null;
  }

  private static Finding finding(Draft draft, Problem problem, String headline, String fix) {
    return Finding.of(problem, draft.declaration.site(), headline, fix);
  }

  private static Finding noId(Draft draft) {
    return draft
        .declared("id")
        .map(
            id ->
                Finding.of(
                    Problem.NO_ID,
                    id.site(),
                    "'" + draft.name() + "' has no key: no property is annotated with @Id",
                    "Annotate 'id' with @Id."))
        .orElseGet(
            () ->
                finding(
                    draft,
                    Problem.NO_ID,
                    "'" + draft.name() + "' has no key: no property is annotated with @Id",
                    "Annotate the property of the primary key with @Id."));
  }

  private static void checkColumns(Draft draft) {
    Map<String, Property> taken = new HashMap<>();
    for (Property property : draft.properties.values()) {
      Property other = taken.putIfAbsent(Identifiers.cut(property.column()), property);
      PropertyDeclaration declared = draft.declared(property.name()).orElseThrow();
      if (other != null) {
        draft.findings.add(
            Finding.of(
                Problem.COLUMN_TWICE,
                declared.site(),
                "'"
                    + property.name()
                    + "' and '"
                    + other.name()
                    + "' are both the column '"
                    + Identifiers.cut(property.column())
                    + (other.column().equals(property.column())
                        ? "'"
                        : "' for PostgreSQL, which keeps 63 bytes of a name"),
                "Give one of them another column with Jdbi's @ColumnName."));
      }
    }
  }
}
