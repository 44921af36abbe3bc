package dev.kinship.processor.generate.docs;

import dev.kinship.processor.generate.sql.EntitySql;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.Words;

/** The comments of the gateway's methods. */
public final class GatewayDocs {

  private final EntityShape entity;
  private final EntitySql sql;
  private final String one;

  public GatewayDocs(EntityShape entity) {
    this.entity = entity;
    this.sql = new EntitySql(entity);
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

  public Javadoc all() {
    return new Javadoc("Returns all rows in the order of their key.").sql(sql.all());
  }

  public Javadoc query() {
    return new Javadoc(
            "Returns a query for all rows, to which conditions and an order can be added.")
        .sentence("Nothing is sent before it is asked for rows.")
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

  public Javadoc updateRow() {
    String same = entity.mutable() ? "the same instance" : "it";
    return new Javadoc("Writes all columns of a row but its key, and returns " + same + ".")
        .sql(sql.update());
  }

  /** Where nothing but the key could be written, it has no overload to refer to. */
  public Javadoc updateValues(boolean overloads) {
    String what = "Writes the columns that are set, and returns the row";
    return overloads
        ? new Javadoc(JavadocText.overload(what, "update"))
        : new Javadoc(what + ".").sql(sql.update());
  }

  public Javadoc deleteRow() {
    return new Javadoc("Deletes " + one + ".").sql(sql.delete());
  }

  public Javadoc deleteKey() {
    return new Javadoc(JavadocText.overload("Deletes " + one + " by its key", "delete"));
  }

  private String key() {
    return entity.keyMayBeNull()
        ? "a key that is null takes the database's default"
        : "a key of 0 is inserted as it is";
  }

  /** Several statements go together, but not with large parameters. */
  private String statements() {
    boolean byRows = !sql.insertsArrays();
    String apart = "Rows with a key and rows without are statements of their own";
    String most = "65,535 values at most";
    if (!entity.keyMayBeNull() && !byRows) {
      return "All of them are one statement.";
    }
    String statements =
        !entity.keyMayBeNull()
            ? "A statement has " + most
            : byRows ? apart + ", of " + most : apart;
    return statements + "; several take one round trip each if they hold over 64,000 bytes.";
  }
}
