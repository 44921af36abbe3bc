package dev.kinship.processor.generate.docs;

import static dev.kinship.processor.generate.docs.JavadocText.HANDLE;
import static dev.kinship.processor.generate.docs.JavadocText.ONE_ROUND_TRIP;

import dev.kinship.processor.generate.sql.EntitySql;
import dev.kinship.processor.generate.sql.Sql;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Property;
import java.util.List;

/** The comments of the gateway's methods. */
public final class GatewayDocs {

  private static final String ANY_NUMBER = "One round trip for any number; none for none.";
  private static final String NOT_YET = "Nothing is sent before the query is asked for its rows.";

  private final EntityShape entity;
  private final EntitySql sql;
  private final String noun;
  private final String one;

  public GatewayDocs(EntityShape entity) {
    this.entity = entity;
    this.sql = new EntitySql(entity);
    this.noun = entity.noun();
    this.one = JavadocText.article(noun);
  }

  public Javadoc find() {
    return keyed(onHandle("Finds " + one + " by its key.", sql.find(), ONE_ROUND_TRIP))
        .returns("the " + noun + "; empty where there is no such row");
  }

  public Javadoc findByRecord() {
    return onHandle("Finds " + one + " by its key.", sql.find(), ONE_ROUND_TRIP)
        .parameter("key", "the key")
        .returns("the " + noun + "; empty where there is no such row");
  }

  public Javadoc updateByRecord() {
    return onHandle("Writes some columns of a row.", sql.update(), ONE_ROUND_TRIP)
        .parameter("key", "the key")
        .parameter("values", "sets the values to write; the other columns stay")
        .returns("the " + noun + " as the database has it")
        .fails(RuntimeTypes.NO_SUCH_ROW, "there is no such row");
  }

  public Javadoc deleteByRecord() {
    return onHandle("Deletes " + one + " by its key.", sql.delete(), ONE_ROUND_TRIP)
        .parameter("key", "the key")
        .fails(RuntimeTypes.NO_SUCH_ROW, "there is no such row");
  }

  public Javadoc findAll(String keys) {
    return onHandle("Finds rows by their keys.", sql.findAll(), ANY_NUMBER)
        .parameter(keys, "the keys; one that is given twice is read once")
        .returns("the rows in the order of the keys, without those that are not there");
  }

  public Javadoc all() {
    return onHandle("Reads all rows.", sql.all(), ONE_ROUND_TRIP)
        .returns("the rows in the order of their key; an empty list where there are none");
  }

  public Javadoc query() {
    return onHandle(
            "Asks for rows: all of them, until the query is told which, and in which order.",
            sql.select(),
            "What the query is told is added to that, and "
                + JavadocText.code("ORDER BY " + sql.keyColumns())
                + " where it is told no order. "
                + NOT_YET)
        .returns("the query");
  }

  public Javadoc fetch() {
    return onHandle(
            "Makes a query for the rows that {@code fetch} asks for.",
            sql.select(),
            JavadocText.fetched(sql.keyColumns()) + " " + NOT_YET)
        .parameter("fetch", "which rows, in which order, and with which lock")
        .returns("the query, to which more can be added");
  }

  public Javadoc mapper() {
    return new Javadoc("Maps the rows of any query that has all columns of the table.")
        .returns("the mapper; it answers null where the key is null, as outer joins have it");
  }

  public Javadoc prefixedMapper() {
    return new Javadoc("Maps the rows of a join, in which the columns' names have a prefix.")
        .parameter("prefix", "what stands before the names, such as {@code p_}")
        .returns("the mapper; it answers null where the key is null, as outer joins have it");
  }

  public Javadoc insertValues() {
    return onHandle("Inserts " + one + ".", sql.insert(), ONE_ROUND_TRIP)
        .parameter("values", "sets the values; what it does not set takes the database's default")
        .returns("the " + noun + " as the database has it");
  }

  public Javadoc insertRow(String row) {
    return onHandle("Inserts " + one + ".", sql.insert(), ONE_ROUND_TRIP)
        .parameter(
            row,
            "what to insert; "
                + (entity.keyMayBeNull()
                    ? "a key that is null takes the database's default"
                    : "its key is inserted as it is, also where it is 0"))
        .returns(asItIs());
  }

  public Javadoc insertAll(String rows) {
    return onHandle("Inserts any number of rows.", sql.insertAll(), forStatements())
        .parameter(
            rows,
            "what to insert; "
                + (entity.keyMayBeNull()
                    ? "keys that are null take the database's default"
                    : "keys are inserted as they are, also where they are 0"))
        .returns(
            "the rows as the database has them, in the same order"
                + (entity.mutable() ? "; the same instances" : ""));
  }

  public Javadoc updateRow(String row) {
    Javadoc doc =
        onHandle("Writes all columns of a row but its key.", sql.update(), ONE_ROUND_TRIP)
            .parameter(row, "what to write")
            .returns(asItIs());
    return unsaved(doc).fails(RuntimeTypes.NO_SUCH_ROW, "it is not in the database");
  }

  public Javadoc updateValues() {
    return keyed(onHandle("Writes some columns of a row.", sql.update(), ONE_ROUND_TRIP))
        .parameter("values", "sets the values to write; the other columns stay")
        .returns("the " + noun + " as the database has it")
        .fails(RuntimeTypes.NO_SUCH_ROW, "there is no such row");
  }

  public Javadoc deleteRow(String row) {
    return unsaved(
            onHandle("Deletes " + one + ".", sql.delete(), ONE_ROUND_TRIP)
                .parameter(row, "what to delete"))
        .fails(RuntimeTypes.NO_SUCH_ROW, "it is not in the database");
  }

  public Javadoc deleteKey() {
    return keyed(onHandle("Deletes " + one + " by its key.", sql.delete(), ONE_ROUND_TRIP))
        .fails(RuntimeTypes.NO_SUCH_ROW, "there is no such row");
  }

  private static Javadoc onHandle(String summary, Sql statement, String cost) {
    return new Javadoc(summary).sql(statement).paragraph(cost).parameter("handle", HANDLE);
  }

  private Javadoc keyed(Javadoc doc) {
    List<Property> key = entity.key();
    for (int i = 0; i < key.size(); i++) {
      String part = "the key's " + JavadocText.code(key.get(i).column());
      doc.parameter(entity.keyParameters().get(i), key.size() == 1 ? "the key" : part);
    }
    return doc;
  }

  /** Several statements go together, but not with large parameters. */
  private String forStatements() {
    boolean byRows = !sql.insertsArrays();
    String apart = "Rows with a key and rows without are statements of their own";
    String most = "65,535 values at most";
    if (!entity.keyMayBeNull() && !byRows) {
      return ANY_NUMBER;
    }
    String statements =
        !entity.keyMayBeNull()
            ? "A statement has " + most
            : byRows ? apart + ", of " + most : apart;
    return ANY_NUMBER
        + " "
        + statements
        + "; several take one each where they hold more than 64,000 bytes.";
  }

  private Javadoc unsaved(Javadoc doc) {
    return entity.keyMayBeNull() ? doc.fails(RuntimeTypes.UNSAVED, "it has no key") : doc;
  }

  private String asItIs() {
    String same = entity.mutable() ? "; the same instance" : "";
    return "the " + noun + " as the database has it" + same;
  }
}
