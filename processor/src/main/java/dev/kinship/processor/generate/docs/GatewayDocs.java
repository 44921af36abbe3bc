package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.sql.GatewayStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.model.ColumnRole;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments of the gateway's methods. */
public final class GatewayDocs {

  private static final String STALE = "Refuses a row that was changed since it was read.";

  private final EntityShape entity;
  private final GatewayStatements sql;
  private final String one;

  public GatewayDocs(GatewayStatements sql) {
    this.entity = sql.entity();
    this.sql = sql;
    this.one = JavadocText.article(entity.noun());
  }

  public Javadoc find() {
    return new Javadoc("Returns " + one + " by its key; empty if there is none.").sql(sql.find());
  }

  public Javadoc findByRecord() {
    return new Javadoc(JavadocText.overload("The same with the key as a record", "find"));
  }

  public Javadoc updateByRecord() {
    return new Javadoc(JavadocText.overload("The same with the key as a record", "update"));
  }

  public Javadoc deleteByRecord() {
    return new Javadoc(JavadocText.overload("The same with the key as a record", "delete"));
  }

  public Javadoc findAll() {
    return new Javadoc("Returns the rows with these keys, in their order, as far as there are any.")
        .sql(sql.findAll());
  }

  public Javadoc exists() {
    return new Javadoc("Returns whether there is " + one + " with this key, without reading it.")
        .sql(sql.exists());
  }

  public Javadoc existsByRecord() {
    return new Javadoc(JavadocText.overload("The same with the key as a record", "exists"));
  }

  public Javadoc count() {
    return new Javadoc("Returns how many rows there are.").sql(sql.count());
  }

  public Javadoc countFetched() {
    return new Javadoc(
        JavadocText.overload("Returns how many rows {@code fetch} asks for", "count"));
  }

  public Javadoc all() {
    return new Javadoc("Returns all rows in the order of their key.").sql(sql.all());
  }

  public Javadoc query() {
    return new Javadoc(
            "Returns a query for all rows, to which conditions and an order can be added.")
        .sentence("It sends nothing yet.")
        .sql(sql.select());
  }

  public Javadoc fetch() {
    return new Javadoc(
            "Returns a fetch of all rows, to which conditions and an order can be added.")
        .sentence("Nothing is sent.");
  }

  public Javadoc fetched() {
    String what = "Returns a query for the rows that {@code fetch} asks for";
    return new Javadoc(JavadocText.overload(what, "query"));
  }

  public Javadoc mapper() {
    return new Javadoc("Returns a mapper for rows with all columns; one without a key is null.");
  }

  public Javadoc prefixedMapper() {
    String what = "The same for columns with a prefix, such as {@code p_}";
    return new Javadoc(JavadocText.overload(what, "mapper"));
  }

  public Javadoc insertValues() {
    return new Javadoc("Inserts " + one + " and returns it.")
        .sentence("Columns that are not set take the database's defaults.")
        .sql(sql.insert());
  }

  public Javadoc insertRow() {
    return new Javadoc(JavadocText.overload("Inserts " + one + "; " + key(), "insert"));
  }

  public Javadoc insertAll() {
    String same = entity.mutable() ? "the same instances" : "them";
    return new Javadoc("Inserts any number of rows and returns " + same + " in the same order.")
        .sentence(Words.capitalized(key()) + ".")
        .sentence(statements())
        .sql(sql.insertAll());
  }

  public Javadoc upsertValues() {
    return new Javadoc(
            "Inserts "
                + one
                + ", or writes the columns that are set in the one with its key, and returns it.")
        .sentence("Keys never change.")
        .sql(sql.upsert())
        .fails(RuntimeTypes.NOT_UNIQUE, "the database does not hold the key unique");
  }

  public Javadoc upsertByKey() {
    String what = "The same with another unique key than the primary one";
    return new Javadoc(JavadocText.overload(what, "upsert"));
  }

  public Javadoc upsertRow() {
    String unless = sql.hasVersion() ? ", unless it was read and is stale" : "";
    String what = "Inserts " + one + ", or writes all its columns but keys" + unless;
    return new Javadoc(JavadocText.overload(what, "upsert"));
  }

  public Javadoc upsertAll() {
    String what = "The same of any number of rows with different keys";
    return new Javadoc(JavadocText.overload(what, "upsert"));
  }

  public Javadoc upsertAllByKey() {
    String what = "The same with another unique key";
    return new Javadoc(JavadocText.overload(what, "upsertAll"));
  }

  public Javadoc insertIfAbsentValues() {
    return new Javadoc(
            "Inserts " + one + ", or returns empty if a row with one of its unique keys is there.")
        .sql(sql.insertIfAbsent());
  }

  public Javadoc insertIfAbsentRow() {
    return new Javadoc(
        JavadocText.overload("The same with an instance; " + key(), "insertIfAbsent"));
  }

  public Javadoc insertOnlyValues() {
    String what = "Inserts " + one + " without {@code RETURNING}, where the role may not SELECT";
    return new Javadoc(JavadocText.overload(what, "insert"));
  }

  public Javadoc insertOnlyRow() {
    return new Javadoc(
        JavadocText.overload("The same with an instance, which stays as it is", "insertOnly"));
  }

  public Javadoc insertAllOnly() {
    return new Javadoc(JavadocText.overload("The same with any number of instances", "insertOnly"));
  }

  public Javadoc updateRow() {
    String same = entity.mutable() ? "the same instance" : "it";
    boolean all =
        entity.properties().stream().allMatch(each -> each.key() || each.role().isWritten());
    String but = all ? " but its key" : " but its key and those that the database fills";
    Javadoc doc = new Javadoc("Writes all columns of a row" + but + ", and returns " + same + ".");
    return (sql.hasVersion() ? doc.sentence(STALE) : doc).sql(sql.updateVersion());
  }

  /** Where nothing but the key could be written, it has no overload to refer to. */
  public Javadoc updateSome(boolean overloads) {
    String same = entity.mutable() ? "the instance as the row is then" : "the row";
    String what = "Writes the columns that are set in an instance's row; returns " + same;
    return overloads
        ? new Javadoc(JavadocText.overload(what, "update"))
        : new Javadoc(what + ".").sql(sql.update());
  }

  public Javadoc updateValues() {
    String what = "The same by the key" + notCompared();
    return new Javadoc(JavadocText.overload(what, "update"));
  }

  public Javadoc updateAll() {
    String what = "Updates any number of rows, or none if one is not there";
    return new Javadoc(JavadocText.overload(what, "update"));
  }

  public Javadoc updateWhere() {
    return new Javadoc("Writes the columns that are set in all rows that meet a condition.")
        .sentence("Returns how many they are.")
        .sql(sql.updateWhere());
  }

  public Javadoc updateReturning() {
    String what = "The same, and returns the rows";
    return new Javadoc(JavadocText.overload(what, "updateWhere"));
  }

  public Javadoc updateEvery() {
    String what = "The same in every row of the table";
    return new Javadoc(JavadocText.overload(what, "updateWhere"));
  }

  public Javadoc deleteWithDependents() {
    String what = "Deletes " + one + " with the rows that {@code dependents} names";
    return new Javadoc(JavadocText.overload(what, "delete"));
  }

  public Javadoc deleteIfExists() {
    String what = "Deletes " + one + " by its key, and returns whether there was one";
    return new Javadoc(JavadocText.overload(what, "delete"));
  }

  public Javadoc deleteIfExistsByRecord() {
    return new Javadoc(JavadocText.overload("The same with the key as a record", "deleteIfExists"));
  }

  public Javadoc deleteAll() {
    String what = "Deletes any number of rows, or none if one is not there";
    return new Javadoc(JavadocText.overload(what, "delete"));
  }

  public Javadoc deleteWhere() {
    return new Javadoc("Deletes all rows that meet a condition, and returns how many they were.")
        .sql(sql.deleteWhere());
  }

  public Javadoc deleteReturning() {
    String what = "The same, and returns the rows as they were";
    return new Javadoc(JavadocText.overload(what, "deleteWhere"));
  }

  public Javadoc deleteEvery() {
    String what = "Deletes every row of the table, and returns how many they were";
    return new Javadoc(JavadocText.overload(what, "deleteWhere"));
  }

  public Javadoc deleteRow() {
    Javadoc doc = new Javadoc("Deletes " + one + ".");
    return (sql.hasVersion() ? doc.sentence(STALE) : doc).sql(sql.deleteVersion());
  }

  public Javadoc deleteKey() {
    String what = "Deletes " + one + " by its key" + notCompared();
    return new Javadoc(JavadocText.overload(what, "delete"));
  }

  /** For what does not get a version to compare. */
  private String notCompared() {
    return sql.hasVersion() ? ", whatever its version" : "";
  }

  private String key() {
    List<Property> defaulted = entity.with(ColumnRole.DATABASE_DEFAULT);
    if (!defaulted.isEmpty()) {
      String names =
          Stream.concat(
                  entity.keyMayBeNull() ? Stream.of("a key") : Stream.empty(),
                  defaulted.stream().map(each -> JavadocText.code(each.column())))
              .collect(Collectors.joining(" or "));
      return names + " that is null takes the database's default";
    }
    return entity.keyMayBeNull()
        ? "a key that is null takes the database's default"
        : "a key of 0 is inserted as it is";
  }

  /** Several statements go together, but not with large parameters. */
  private String statements() {
    boolean byRows = !sql.insertsArrays();
    boolean defaults = !entity.with(ColumnRole.DATABASE_DEFAULT).isEmpty();
    String apart =
        defaults
            ? "Rows that take other defaults are statements of their own"
            : "Rows with a key and rows without are statements of their own";
    String most = "65,535 values at most";
    boolean groups = entity.keyMayBeNull() || defaults;
    if (!groups && !byRows) {
      return "All of them are one statement.";
    }
    String statements =
        !groups ? "A statement has " + most : byRows ? apart + ", of " + most : apart;
    return statements + "; above 64,000 bytes, each takes a round trip.";
  }
}
