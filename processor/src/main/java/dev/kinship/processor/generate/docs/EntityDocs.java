package dev.kinship.processor.generate.docs;

import com.palantir.javapoet.ClassName;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.KeyColumn;
import dev.kinship.processor.model.NamedScope;
import dev.kinship.processor.model.OwningToOne;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments of the generated types, and of what they say of the entity's own columns. */
public final class EntityDocs {

  private EntityDocs() {}

  public static Javadoc associations(EntityShape entity) {
    return entity.associationNames().isEmpty()
        ? new Javadoc("Empty, since " + link(entity) + " has no associations.")
        : new Javadoc("The associations of " + link(entity) + ".")
            .paragraph(
                "Methods join the handle's current transaction. Each takes one round trip, in"
                    + " which all of its statements take effect or none, and none at all if there"
                    + " is nothing to ask for. A {@code Fetch} adds conditions, an order or a lock"
                    + " to the SQL. With {@code KinshipPlugin}, a read without a {@code"
                    + " Fetch} also loads the same for the other rows of a result.")
            .paragraph(
                "Before anything is sent, a row without a key is refused with an "
                    + name(RuntimeTypes.UNSAVED)
                    + ", and values that contradict the association with a "
                    + name(RuntimeTypes.CONTRADICTION)
                    + ". A write that finds a row missing changes nothing and throws a "
                    + name(RuntimeTypes.NO_SUCH_ROW)
                    + stale(entity)
                    + "; what the database refuses is a "
                    + name(RuntimeTypes.DATABASE)
                    + ".");
  }

  /** Behind what is said of a missing row. */
  private static String stale(EntityShape entity) {
    return entity.stamps().version() == null
        ? ""
        : ", one that finds the version of a given row changed a " + name(RuntimeTypes.STALE_ROW);
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
            "Methods join the handle's current transaction and take one round trip each, or none"
                + " if they are given no rows. What they return is as the database has it, also"
                + " after a write. An update or a delete that finds no such row throws a "
                + name(RuntimeTypes.NO_SUCH_ROW)
                + stale(entity)
                + ", what the database refuses is a "
                + name(RuntimeTypes.DATABASE)
                + ", and a row without a key is refused with an "
                + name(RuntimeTypes.UNSAVED)
                + ".");
  }

  public static Javadoc values(EntityShape entity) {
    return new Javadoc("Values for a row of " + link(entity) + ".")
        .sentence("What is not set stays out of the SQL.")
        .sentence("For one call and one thread.");
  }

  public static Javadoc valuesOf() {
    return new Javadoc("Returns the values that {@code values} sets.");
  }

  public static Javadoc value(EntityShape entity, Column column) {
    String mayBeNull = nullable(column) ? "; it may be null." : ".";
    Javadoc doc = new Javadoc("Sets the column " + JavadocText.code(column.column()) + mayBeNull);
    return Deprecations.explained(doc, entity, column);
  }

  /** Of what takes the target in place of its key. */
  public static Javadoc value(OwningToOne end) {
    String target = "the " + Words.prose(end.accessors().noun());
    String shared = codes(end.key().columns().stream().filter(KeyColumn::shared));
    String same = shared.isEmpty() ? "" : ", which must have the same " + shared;
    String none = end.removes() ? "; null for none." : ".";
    return new Javadoc(
        "Sets " + codes(end.key().own().stream()) + " to the key of " + target + same + none);
  }

  private static String codes(Stream<KeyColumn> columns) {
    return columns
        .map(each -> JavadocText.code(each.column().column()))
        .collect(Collectors.joining(" and "));
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
    String more = isKey ? role : filled(((Property) column).role());
    return Deprecations.explained(new Javadoc(name + more + "."), entity, column);
  }

  /** Who gives it its values where it is not the program alone. */
  private static String filled(ColumnRole role) {
    return switch (role) {
      case VALUE -> "";
      case DATABASE_DEFAULT -> ", which has a default";
      case READ_ONLY -> ", which nothing writes";
      case CREATED_AT -> ", the time of the insert";
      case UPDATED_AT -> ", the time of the last change";
      case VERSION -> ", which counts the changes";
    };
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

  private static String name(ClassName exception) {
    return JavadocText.code(exception.simpleName());
  }
}
