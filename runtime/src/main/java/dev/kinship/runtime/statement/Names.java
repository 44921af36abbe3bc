package dev.kinship.runtime.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of tables and schemas in SQL. */
public final class Names {

  /** A name as SQL spells it. */
  static final String NAME = "(?:[a-z_][a-z0-9_$]*|\"(?:[^\"]|\"\")+\")";

  private static final Pattern TABLE = Pattern.compile("(?:" + NAME + "\\.)?(" + NAME + ")");

  private Names() {}

  /**
   * Takes the schema off a table's name: what the table is called in a query that names it.
   *
   * @param table the name as SQL spells it, with or without its schema
   * @return the name without a schema, with quotes where it needs them
   */
  public static String unqualified(String table) {
    Matcher matcher = TABLE.matcher(table);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a table's name: " + table);
    }
    return matcher.group(1);
  }

  /** Puts a table into a schema, whichever it was in. */
  static String in(String schema, String table) {
    return quoted(schema) + "." + unqualified(table);
  }

  /** The one place where a name that comes at run time gets into SQL. */
  static String quoted(String schema) {
    if (schema.isEmpty() || schema.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("PostgreSQL has no schema of the name '" + schema + "'");
    }
    return '"' + schema.replace("\"", "\"\"") + '"';
  }
}
