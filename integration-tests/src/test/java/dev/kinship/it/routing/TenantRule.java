package dev.kinship.it.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that a statement compares the tenant's column in each table of tenants that it names:
 * with a value, with what another query returned, or with another table whose own is compared; or
 * returns it to the query around, which compares it. Rows that are inserted must give it.
 *
 * @param column the column
 * @param tables the tables whose keys have it
 */
public record TenantRule(String column, Set<String> tables) {

  /** Copies the tables. */
  public TenantRule {
    tables = Set.copyOf(tables);
  }

  /** What breaks the rule, each with the table; none where there are no tables. */
  public List<String> broken(Collection<String> statements) {
    return statements.stream()
        .flatMap(
            sql ->
                broken(QueryScope.of(sql)).map(table -> table + " without " + column + ": " + sql))
        .toList();
  }

  private Stream<String> broken(List<QueryScope> queries) {
    Set<String> asked = new HashSet<>(tables);
    queries.forEach(each -> asked.removeAll(each.named()));
    return queries.stream()
        .filter(each -> !each.readsNothing() && !isComparedOutside(each, queries))
        .flatMap(each -> unnamed(each, asked).stream());
  }

  /** Whether it returns the column, and the query around compares that. */
  private boolean isComparedOutside(QueryScope query, List<QueryScope> all) {
    String name = query.returned(column);
    return name != null && all.stream().anyMatch(each -> each.compares(query, name));
  }

  private List<String> unnamed(QueryScope query, Set<String> asked) {
    TableNames names = TableNames.of(query, asked);
    Set<String> compared = new Comparisons(query, names, column).compared();
    List<String> missing = new ArrayList<>();
    for (TableNames.Name each : names.all()) {
      boolean is =
          each.inserted() ? each.columns().contains(column) : compared.contains(each.alias());
      if (!is) {
        missing.add(each.table());
      }
    }
    return missing;
  }
}
