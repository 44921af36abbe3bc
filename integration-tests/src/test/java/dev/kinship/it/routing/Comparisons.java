package dev.kinship.it.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the conditions of a query compare a column, and with what. */
final class Comparisons {

  private static final Set<String> NO_CONDITION =
      Set.of("select", "from", "join", "set", "group", "order", "returning", "limit", "values");

  /** That two tables have the same; without the other it is a value, or of another query. */
  private record Equal(String alias, @Nullable String other) {}

  private final List<String> tokens;
  private final List<String> aliases;
  private final String column;
  private final List<Equal> equals = new ArrayList<>();

  Comparisons(QueryScope query, TableNames names, String column) {
    this.tokens = query.tokens();
    this.aliases =
        names.all().stream().filter(each -> !each.inserted()).map(TableNames.Name::alias).toList();
    this.column = column;
    boolean condition = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = token(i);
      if (token.equals("where") || (token.equals("on") && !token(i + 1).equals("conflict"))) {
        condition = true;
      } else if (NO_CONDITION.contains(token) && !token(i - 1).equals("distinct")) {
        condition = false;
      } else if (condition && token.equals(column)) {
        see(i);
      }
    }
  }

  /** The tables whose column is compared with something that is known. */
  Set<String> compared() {
    Set<String> known = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Equal each : equals) {
        if (each.other == null || known.contains(each.other)) {
          more |= known.add(each.alias);
        }
        if (each.other != null && known.contains(each.alias)) {
          more |= known.add(each.other);
        }
      }
    }
    return known;
  }

  private String token(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at);
  }

  private void see(int at) {
    String alias = alias(at);
    if (!aliases.contains(alias)) {
      return;
    }
    int start = token(at - 1).equals(".") ? at - 2 : at;
    if (token(at + 1).equals("=")) {
      equal(alias, at + 2);
    } else if (token(at + 1).equals("in")) {
      equals.add(new Equal(alias, null));
    } else if (token(start - 1).equals("=")) {
      int left = start - 2;
      equal(alias, token(left - 1).equals(".") ? left - 2 : left);
    } else {
      tuple(alias, start);
    }
  }

  /** The name of the table whose column it is; where none is written, of the only one. */
  private String alias(int at) {
    return token(at - 1).equals(".")
        ? TableNames.plain(token(at - 2))
        : aliases.size() == 1 ? aliases.get(0) : "";
  }

  private void equal(String alias, int other) {
    boolean qualified = token(other + 1).equals(".");
    String table = qualified ? TableNames.plain(token(other)) : "";
    boolean own = token(other).equals(column); // that of the same row, or of nobody knows which
    if (!own && !table.equals(alias)) {
      equals.add(new Equal(alias, aliases.contains(table) ? table : null));
    }
  }

  /** In {@code (tenant_id, id) IN …} and {@code (a.tenant_id, a.id) = (b.tenant_id, b.id)}. */
  private void tuple(String alias, int start) {
    int place = 0;
    int open = start - 1;
    while (token(open).matches("[\\w.,\"]+")) {
      place += token(open--).equals(",") ? 1 : 0;
    }
    int close = start;
    while (token(close).matches("[\\w.,\"]+")) {
      close++;
    }
    if (!token(open).equals("(") || !token(close).equals(")")) {
      return;
    }
    if (token(close + 1).equals("in") || QueryScope.isPlace(token(close + 2))) {
      equals.add(new Equal(alias, null));
    } else if (token(close + 1).equals("=") && token(close + 2).equals("(")) {
      int other = close + 3;
      for (int i = 0; i < place; other++) {
        i += token(other).equals(",") ? 1 : 0;
      }
      equal(alias, other);
    }
  }
}
