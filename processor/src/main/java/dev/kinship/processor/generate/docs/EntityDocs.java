package dev.kinship.processor.generate.docs;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.Property;

/** The comments of the generated types, and of what they say of the entity's own columns. */
public final class EntityDocs {

  private EntityDocs() {}

  public static Javadoc associations(EntityShape entity) {
    return entity.associationNames().isEmpty()
        ? new Javadoc("Empty, since " + link(entity) + " has no associations.")
        : new Javadoc("The associations of " + link(entity) + ".")
            .paragraph(
                "Each accessor runs on the handle that it is given, in the transaction that is"
                    + " there. Where the database refuses, it throws a "
                    + JavadocText.code(RuntimeTypes.DATABASE.simpleName())
                    + ".")
            .paragraph(
                "With the plugin installed, what is read without a {@code Fetch} is read ahead for"
                    + " rows that came from one statement; then it costs no round trip.");
  }

  public static Javadoc rejected(ClassName entity) {
    return new Javadoc(
        "Empty, since " + JavadocText.link(entity, entity.packageName()) + " has errors.");
  }

  public static Javadoc table(EntityShape entity) {
    boolean alone = entity.associationNames().isEmpty();
    String content = alone ? "columns and its rows" : "columns, its rows and its associations";
    return new Javadoc(
            "The table "
                + JavadocText.code(entity.table().spelled())
                + " of "
                + link(entity)
                + ": its "
                + content
                + ".")
        .paragraph(
            "What is given a handle runs on it, in the transaction that is there. Where the"
                + " database refuses, it throws a "
                + JavadocText.code(RuntimeTypes.DATABASE.simpleName())
                + ".");
  }

  public static Javadoc values(EntityShape entity) {
    return new Javadoc("Values to make or change a row of " + link(entity) + " with.")
        .paragraph("What is not set stays out of the SQL. For one call and one thread.");
  }

  public static Javadoc valuesOf(EntityShape entity) {
    return new Javadoc("Asks for values.")
        .parameter("values", "sets the values of " + JavadocText.article(entity.noun()))
        .returns("the values");
  }

  public static Javadoc value(EntityShape entity, Column column, String parameter) {
    Javadoc doc =
        new Javadoc("Sets the column " + JavadocText.code(column.column()) + ".")
            .parameter(parameter, "the value" + (nullable(column) ? "; may be null" : ""))
            .returns("this");
    return Deprecations.explained(doc, entity, column);
  }

  public static boolean nullable(Column column) {
    boolean isKey = column instanceof Property property && property.key();
    return column.nullable() && !isKey;
  }

  public static Javadoc column(EntityShape entity, Column column) {
    String name = "The column " + JavadocText.code(column.column());
    if (column instanceof HiddenColumn) {
      return new Javadoc(name + ", for which " + link(entity) + " has no property.");
    }
    boolean isKey = ((Property) column).key();
    String role = entity.key().size() == 1 ? ", the key" : ", a part of the key";
    Javadoc doc = new Javadoc(name + (isKey ? role : "") + ".");
    return Deprecations.explained(doc, entity, column);
  }

  public static Javadoc scope(NamedScope scope) {
    String text =
        "The scope " + JavadocText.code(scope.name()) + ": " + JavadocText.code(scope.where());
    return new Javadoc(text + (scope.byDefault() ? ", the default." : "."));
  }

  public static Javadoc tableConstant(EntityShape entity) {
    String table = JavadocText.code(entity.table().spelled());
    return new Javadoc("The rows of " + table + " as instances of " + link(entity) + ".");
  }

  private static String link(EntityShape entity) {
    return JavadocText.link(entity.type(), entity.type().packageName());
  }
}
