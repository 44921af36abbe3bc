package dev.kinship.sql;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * How PostgreSQL's names are spelled, and which there can be. A name is what the database knows;
 * its spelling is what stands in SQL, with quotes where they are needed.
 */
public final class Identifiers {

  /** The most bytes that the server keeps of a name; it cuts off the rest without an error. */
  public static final int MOST_BYTES = 63;

  // pg_get_keywords() of PostgreSQL 18 where catcode is not U.
  private static final Set<String> KEYWORDS =
      Set.of(
          """
          all analyse analyze and any array as asc asymmetric authorization between bigint binary bit
          boolean both case cast char character check coalesce collate collation column concurrently
          constraint create cross current_catalog current_date current_role current_schema
          current_time current_timestamp current_user dec decimal default deferrable desc distinct do
          else end except exists extract false fetch float for foreign freeze from full grant greatest
          group grouping having ilike in initially inner inout int integer intersect interval into is
          isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query
          json_scalar json_serialize json_table json_value lateral leading least left like limit
          localtime localtimestamp merge_action national natural nchar none normalize not notnull null
          nullif numeric offset on only or order out outer overlaps overlay placing position precision
          primary real references returning right row select session_user setof similar smallint some
          substring symmetric system_user table tablesample then time timestamp to trailing treat trim
          true union unique user using values varchar variadic verbose when where window with
          xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
          xmlserialize xmltable
          """
              .strip()
              .split("\\s+"));

  private Identifiers() {}

  /**
   * Spells a name as people would.
   *
   * @param name the name as the database knows it
   * @return the name, with quotes only where it needs them
   */
  public static String spell(String name) {
    return isPlain(name) && !KEYWORDS.contains(name) ? name : quote(name);
  }

  /**
   * Spells a name with quotes, whether it needs them or not.
   *
   * @param name the name as the database knows it
   * @return the name in quotes
   */
  public static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * Cuts a name as the server does, between two characters.
   *
   * @param name a name of any length, unquoted
   * @return what the server keeps of it
   */
  public static String cut(String name) {
    if (name.length() * 3L <= MOST_BYTES) {
      return name;
    }
    int bytes = 0;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      bytes += Character.toString(name.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /**
   * Says why a text cannot reach the server as it is.
   *
   * @param text any text
   * @return the end of a sentence that begins with the text; empty if there is nothing wrong
   */
  public static String unsendable(String text) {
    if (text.indexOf('\0') >= 0) {
      return "holds a NUL character";
    }
    return text.codePoints().anyMatch(each -> each >= 0xD800 && each <= 0xDFFF)
        ? "holds half of a surrogate pair, which no encoding has"
        : "";
  }

  /**
   * Says why the server cannot have a name, or would take it for another one: because it is empty,
   * too long, holds a NUL, or half of a surrogate pair, which is sent as a question mark.
   *
   * @param name the name as the database would know it
   * @return the end of a sentence that begins with the name; empty if there is nothing wrong
   */
  public static String objection(String name) {
    if (name.isEmpty()) {
      return "is empty";
    }
    String unsendable = unsendable(name);
    if (!unsendable.isEmpty()) {
      return unsendable;
    }
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_BYTES
        ? "has " + bytes + " bytes, and PostgreSQL keeps " + MOST_BYTES + " of a name"
        : "";
  }

  /**
   * Puts a table into a schema, whichever it was in. This is the one place where a name that comes
   * at run time gets into SQL.
   *
   * @param schema the schema's name, as the database knows it
   * @param table the table's name as it is spelled, with or without a schema
   * @return the table's name with the schema before it
   * @throws IllegalArgumentException if there can be no such schema, or {@code table} is no name
   */
  public static String qualify(String schema, String table) {
    String wrong = objection(schema);
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "There can be no schema '" + schema + "': the name " + wrong);
    }
    return quote(schema) + "." + unqualified(table);
  }

  /**
   * Takes the schema off a table's name: what the table is called in a query that names it.
   *
   * @param table the name as it is spelled, with or without its schema
   * @return the name without a schema, with quotes where it had them
   * @throws IllegalArgumentException if it is no name
   */
  public static String unqualified(String table) {
    List<Token> tokens = SqlScanner.scan(table).tokens();
    boolean alone = tokens.size() == 1;
    boolean qualified = tokens.size() == 3 && tokens.get(1).is(".");
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    if (last == null || !last.isName() || !(alone || (qualified && tokens.get(0).isName()))) {
      throw new IllegalArgumentException("not a table's name: " + table);
    }
    return last.text();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
