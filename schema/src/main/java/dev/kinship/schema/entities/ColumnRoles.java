package dev.kinship.schema.entities;

import dev.kinship.schema.catalog.Column;
import dev.kinship.schema.catalog.Relation;
import dev.kinship.sql.SqlScanner;
import dev.kinship.sql.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out who writes a table's columns. The database says which it computes. That a column holds
 * a version, or the time of a change, is a guess by its name, and only where its default fits.
 */
final class ColumnRoles {

  private static final Set<String> CREATED =
      Set.of(
          "created",
          "createdat",
          "createdon",
          "createdate",
          "createtime",
          "creationdate",
          "creationtime",
          "datecreated",
          "insertedat");
  private static final Set<String> UPDATED =
      Set.of(
          "updated",
          "updatedat",
          "updatedon",
          "updatedate",
          "updatetime",
          "dateupdated",
          "lastupdate",
          "lastupdated",
          "lastupdatedat",
          "modified",
          "modifiedat",
          "modifiedon",
          "datemodified",
          "lastmodified",
          "lastmodifiedat",
          "changedat",
          "lastchanged");

  /** Of these nobody doubts what they are for; {@code version} may also be one of a program. */
  private static final Set<String> LOCKS =
      Set.of("lockversion", "rowversion", "optlock", "optlockversion");

  private static final List<String> NOW =
      List.of("now()", "CURRENT_TIMESTAMP", "transaction_timestamp()", "LOCALTIMESTAMP");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\(?-?\\d+\\)?(?:::\\w+)?");

  private static final Pattern CAST =
      Pattern.compile("::[\\w.\" ]+(?:\\(\\d+(?:,\\s*\\d+)?\\)[a-z ]*)?(?:\\[])*");
  private static final Pattern COMPUTED =
      Pattern.compile("[\\w\"]\\s*\\(|\\b(?:CURRENT_|LOCALTIME|SESSION_USER|USER\\b)");

  private final Set<String> keys = new HashSet<>();
  private final Set<ColumnRole> given = EnumSet.noneOf(ColumnRole.class);

  /**
   * Begins with a table.
   *
   * @param relation the table
   * @param key the columns of the entity's key
   */
  ColumnRoles(Relation relation, List<String> key) {
    keys.addAll(key);
    relation.foreignKeys().forEach(each -> keys.addAll(each.columns()));
  }

  /** The role of a column; an entity has one version at most, and one time of each sort. */
  ColumnRole of(Column column) {
    if (keys.contains(column.name())) {
      return ColumnRole.NONE;
    }
    ColumnRole role = byDatabase(column);
    if (role == ColumnRole.NONE || role == ColumnRole.DATABASE_DEFAULT) {
      ColumnRole guess = byName(column);
      if (guess != ColumnRole.NONE && given.add(guess)) {
        return guess;
      }
    }
    return role;
  }

  private static ColumnRole byDatabase(Column column) {
    if (column.isAlwaysFilled()) {
      return ColumnRole.READ_ONLY;
    }
    boolean numbered = column.identity() == Column.Identity.BY_DEFAULT;
    return numbered || isComputed(column.defaultValue())
        ? ColumnRole.DATABASE_DEFAULT
        : ColumnRole.NONE;
  }

  private static ColumnRole byName(Column column) {
    String name = column.name().replace("_", "").toLowerCase(Locale.ROOT);
    if (column.type().isBuiltIn("timestamptz", "timestamp")
        && NOW.contains(column.defaultValue())) {
      return CREATED.contains(name)
          ? ColumnRole.CREATED_AT
          : UPDATED.contains(name) ? ColumnRole.UPDATED_AT : ColumnRole.NONE;
    }
    boolean counts =
        LOCKS.contains(name)
            || (name.equals("version") && WHOLE_NUMBER.matcher(column.defaultValue()).matches());
    return counts && column.notNull() && column.type().isBuiltIn("int2", "int4", "int8")
        ? ColumnRole.VERSION
        : ColumnRole.NONE;
  }

  /**
   * Whether only the database knows the value of a default: a time, a number of a sequence, a UUID.
   *
   * @param expression the default; empty for none
   * @return whether; what is said as a constant, people can say, too
   */
  static boolean isComputed(String expression) {
    return COMPUTED.matcher(CAST.matcher(withoutTexts(expression)).replaceAll("")).find();
  }

  /** The expression with an empty text for each of its texts. */
  private static String withoutTexts(String expression) {
    StringBuilder bare = new StringBuilder();
    int done = 0;
    for (Token each : SqlScanner.scan(expression).tokens()) {
      if (each.kind() == Token.Kind.STRING) {
        bare.append(expression, done, each.start()).append("''");
        done = each.end();
      }
    }
    return bare.append(expression, done, expression.length()).toString();
  }
}
