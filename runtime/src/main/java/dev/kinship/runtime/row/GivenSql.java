package dev.kinship.runtime.row;

import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.statement.SqlTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Statements that may have the marker {@code {given}}: that a row has one of the keys that are
 * given. How that is said depends on whether keys of several columns agree in some of them. The
 * marker {@code {fresh}} says that it has the version that is given with the key, too. May be
 * shared by threads.
 */
public final class GivenSql {

  private final List<String> statements;
  private final boolean marked;
  private final Sql plain;

  /** A text for each way to say it: as many as there are sets of columns, at most. */
  private final Map<GivenKeys.Shape, Sql> filled = new ConcurrentHashMap<>(0);

  /** What stands in place of the markers. */
  private record Filling(String given, String fresh) {

    String of(String marker) {
      return switch (marker) {
        case "given" -> given;
        case "fresh" -> fresh;
        default -> "{" + marker + "}";
      };
    }
  }

  /** Keeps statements, which are sent in one round trip. */
  public GivenSql(String... statements) {
    this.statements = List.of(statements);
    this.marked =
        Arrays.stream(statements)
            .anyMatch(each -> each.contains("{given}") || each.contains("{fresh}"));
    this.plain = marked ? Sql.of("") : joined(new Filling("", ""));
  }

  /** How many statements there are. */
  public int size() {
    return statements.size();
  }

  /** The text where there is no marker. */
  public Sql plain() {
    return plain;
  }

  /** The text for some keys. */
  public Sql with(Handle handle, GivenKeys keys) {
    if (!marked) {
      return plain;
    }
    GivenKeys.Shape shape = keys.shape(handle);
    Sql known = filled.get(shape);
    if (known == null) {
      String given = keys.areGiven(handle, "");
      String whole = given.contains(" AND ") ? "(" + given + ")" : given;
      known = joined(new Filling(whole, keys.areFresh(handle)));
      filled.put(shape, known);
    }
    return known;
  }

  /** The same statements and one behind them. */
  public GivenSql and(String statement) {
    String[] all = Arrays.copyOf(statements.toArray(new String[0]), statements.size() + 1);
    all[statements.size()] = statement;
    return new GivenSql(all);
  }

  private Sql joined(Filling filling) {
    return statements.isEmpty()
        ? Sql.of("")
        : Sql.pipeline(
            statements.stream().map(each -> Sql.of(SqlTexts.fill(each, filling::of))).toList());
  }

  /** A text with that in place of the marker. */
  public static String fill(String statement, String given) {
    return SqlTexts.fill(statement, marker -> marker.equals("given") ? given : "{" + marker + "}");
  }
}
