package dev.kinship.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a statement says which targets and which holders it is about: one target, or many. */
abstract class Targets {

  final Link link;
  final PartNames names;

  Targets(Link link) {
    this.link = link;
    this.names = PartNames.of(link);
  }

  /** Whether keys are arrays, and the result tells targets apart. */
  abstract boolean areMany();

  /** The condition that a row is a target. */
  final String areTargets() {
    return areKeys(link.referenced());
  }

  /** The condition that a holder points at a target. */
  final String arePointers() {
    return areKeys(link.names());
  }

  /** The condition that columns, one for each of the foreign key, have a key that is asked for. */
  abstract String areKeys(List<String> columns);

  /** What {@code sure} selects from: the targets that are there, locked now at the latest. */
  abstract List<String> sure(String from, String locking, List<String> conditions);

  /** The joined table that gives each holder its key; empty where all get the same. */
  abstract String joined(String join);

  /** The value for a column of the foreign key, for a holder that is given. */
  abstract String value(int column);

  /** The condition that a holder that is given does not have its key yet, or has it. */
  abstract String hasKey(boolean has);

  /** Whether the value of this column of the foreign key is one parameter for all rows. */
  abstract boolean isFixed(int column);

  /** As {@code :key}, or {@code :key2} where the key has several columns. */
  final String key(int column) {
    return ":key" + (link.foreignKey().size() == 1 ? "" : column + 1);
  }

  /** As {@code :ids}, or {@code :ids2} where the own key has several columns. */
  final String ids(int column) {
    return ":ids" + (link.key().size() == 1 && column == 0 ? "" : column + 1);
  }

  /**
   * The columns of the own key that are compared with the foreign key's value, as conditions.
   *
   * @param alias what stands before the columns
   */
  final List<String> fixedConditions(String alias) {
    List<String> conditions = new ArrayList<>();
    for (int i = 0; i < link.foreignKey().size(); i++) {
      Link.KeyColumn column = link.foreignKey().get(i);
      if (!column.own() && isFixed(i)) {
        conditions.add(alias + column.name() + " = " + key(i));
      }
    }
    return conditions;
  }

  /** Whether those conditions hold for the targets, too, where these are rows of the same table. */
  private boolean isFixedForTargets() {
    return !link.sameTable()
        || link.foreignKey().stream()
            .allMatch(each -> each.own() || each.name().equals(each.referenced()));
  }

  /** The one column of the own key that the others leave open; null where there are several. */
  final @Nullable String open() {
    List<String> open = link.key().stream().filter(each -> !isFixedKey(each)).toList();
    return open.size() == 1 ? open.get(0) : null;
  }

  private boolean isFixedKey(String column) {
    int shared = link.shared(column);
    return shared >= 0 && isFixed(shared);
  }

  /**
   * The condition that a holder is one of those that are given. Columns that the foreign key shares
   * are compared, too: a row of another tenant is not found.
   */
  final String given() {
    String open = open();
    List<String> conditions = fixedConditions("");
    conditions.add(
        open == null ? "{given}" : open + " = ANY(" + ids(link.key().indexOf(open)) + ")");
    return String.join(" AND ", conditions);
  }

  /**
   * The same, or that the own key is among those of some queries, in a form by which PostgreSQL
   * plans once. An array that is a parameter is counted when the statement is planned; where it has
   * fewer than ten members, a plan made for them always promises to be cheaper than one for any
   * array, and so each call is planned anew. That costs more than the write. A query that returns
   * no row hides the array, and says its type. It names the columns of the foreign key, since it is
   * routed by them.
   *
   * @param queries conditions on rows of the same table
   */
  final String amongGiven(List<String> queries) {
    String open = open();
    if (!queries.isEmpty() || open == null) {
      return among(queries);
    }
    List<String> conditions = fixedConditions("");
    String none = union("", open, List.of(arePointers())) + " LIMIT 0";
    conditions.add(open + " = ANY(ARRAY(" + none + ") || " + ids(link.key().indexOf(open)) + ")");
    return String.join(" AND ", conditions);
  }

  /**
   * The condition that a holder's own key is among those of some queries, or given. An index on the
   * foreign key and one on the own key serve it; an OR of both conditions would need a bitmap,
   * which does not forget dead rows.
   *
   * <p>The queries for keys of several columns are a UNION, not UNION ALL. PostgreSQL makes the
   * members of the latter relations of the outer query; when it then waits for a row that another
   * transaction changes, and joins by an index, it no longer finds the row's key among them and
   * drops the row. It keeps the result of a UNION for that.
   *
   * @param queries conditions on rows of the same table
   */
  final String among(List<String> queries) {
    if (queries.isEmpty()) {
      return given();
    }
    String open = open();
    if (open == null || (link.sameTable() && link.key().size() > 1)) {
      List<String> conditions = isFixedForTargets() ? fixedConditions("") : new ArrayList<>();
      List<String> all = new ArrayList<>(queries);
      all.add(given());
      String list = String.join(", ", link.key());
      conditions.add(tuple(link.key()) + " IN (" + union(" UNION ", list, all) + ")");
      return String.join(" AND ", conditions);
    }
    List<String> conditions = isFixedForTargets() ? fixedConditions("") : new ArrayList<>();
    String array = "ARRAY(" + union(" UNION ALL ", open, queries) + ")";
    conditions.add(open + " = ANY(" + array + " || " + ids(link.key().indexOf(open)) + ")");
    return String.join(" AND ", conditions);
  }

  private String union(String union, String columns, List<String> conditions) {
    return conditions.stream()
        .map(each -> "SELECT " + columns + " FROM " + link.holders() + " WHERE " + each)
        .collect(Collectors.joining(union));
  }

  /** One name as it is, several as a row. */
  static String tuple(List<String> names) {
    return names.size() == 1 ? names.get(0) : "(" + String.join(", ", names) + ")";
  }

  static List<String> qualified(String alias, List<String> names) {
    return names.stream().map(each -> alias + "." + each).toList();
  }

  /** As {@code p.id = h.id}. */
  static String equal(String left, List<String> leftNames, String right, List<String> rightNames) {
    return IntStream.range(0, leftNames.size())
        .mapToObj(i -> left + "." + leftNames.get(i) + " = " + right + "." + rightNames.get(i))
        .collect(Collectors.joining(" AND "));
  }
}
