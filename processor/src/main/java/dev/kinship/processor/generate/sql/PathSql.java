package dev.kinship.processor.generate.sql;

import dev.kinship.processor.model.Path;
import dev.kinship.processor.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The SQL of a path: each table on the way is a query within, so that each row at the end comes
 * once, however many ways lead to it.
 */
public final class PathSql implements ManyReads.Source {

  private final Path path;
  private final EntitySql there;

  public PathSql(Path path) {
    this.path = path;
    this.there = new EntitySql(path.there());
  }

  /** What a {@code Fetch} is added to. */
  @Override
  public Sql get() {
    return there.select().and(isReached());
  }

  @Override
  public Sql getScoped() {
    return there.scoped(get());
  }

  /** The declared order, and the key where that leaves rows equal. */
  @Override
  public String orderBy() {
    Stream<String> declared =
        path.orderBy().stream()
            .map(each -> each.property().spelled() + (each.descending() ? " DESC NULLS LAST" : ""));
    Stream<String> key =
        path.there().key().stream()
            .filter(each -> path.orderBy().stream().noneMatch(by -> by.property().equals(each)))
            .map(Property::spelled);
    return Stream.concat(declared, key).collect(Collectors.joining(", "));
  }

  @Override
  public Sql has() {
    return there
        .scoped(Sql.of("SELECT 1 FROM " + there.table()).and(isReached()))
        .within("SELECT EXISTS (", ")");
  }

  @Override
  public Sql hasAll() {
    return there.scoped(counted().and("AND " + there.isGiven()));
  }

  @Override
  public Sql count() {
    return there.scoped(counted());
  }

  private Sql counted() {
    return Sql.of("SELECT count(*) FROM " + there.table()).and(isReached());
  }

  /** The constraints without which one row may be several. */
  public List<Sql> unique() {
    return path.unique().stream().map(key -> new ConstraintSql(key).unique()).toList();
  }

  private String[] isReached() {
    return isEntered(path.arrival().spelledColumns(), path.steps().size()).toArray(String[]::new);
  }

  /**
   * As {@code WHERE pet_id IN (SELECT id FROM pet WHERE owner_id = :key)}. A column whose value is
   * known from the beginning, such as a tenant, is compared with that in each table, so that all of
   * them can be routed by it.
   *
   * @param columns those of the table
   * @param before how many tables are before it
   */
  private List<String> isEntered(List<String> columns, int before) {
    Map<Integer, String> known = known(before);
    if (before == 0) {
      return List.of("WHERE " + compared(columns, known));
    }
    if (known.size() == columns.size()) {
      known.remove(columns.size() - 1); // for the tables before have to be asked
    }
    Path.Step step = path.steps().get(before - 1);
    List<Integer> open =
        IntStream.range(0, columns.size()).filter(i -> !known.containsKey(i)).boxed().toList();
    String names = listed(columns, open);
    List<String> clauses = new ArrayList<>();
    clauses.add(
        "WHERE "
            + (known.isEmpty() ? "" : compared(columns, known) + " AND ")
            + (open.size() == 1 ? names : "(" + names + ")")
            + " IN (SELECT "
            + listed(step.spelledLeave(), open)
            + " FROM "
            + step.table().spelled());
    clauses.addAll(isEntered(step.spelledEnter(), before - 1));
    step.scope().ifPresent(scope -> clauses.add("AND " + EntitySql.isIn(scope)));
    clauses.set(clauses.size() - 1, clauses.get(clauses.size() - 1) + ")");
    return clauses;
  }

  /** The slots of those columns of a table that are compared with what the path begins with. */
  private Map<Integer, String> known(int before) {
    Map<Integer, String> known = new TreeMap<>();
    if (before == 0) {
      IntStream.range(0, path.start().columns().size())
          .forEach(i -> known.put(i, path.start().slot(i)));
      return known;
    }
    Path.Step step = path.steps().get(before - 1);
    Map<Integer, String> entered = known(before - 1);
    for (int i = 0; i < step.leave().size(); i++) {
      String slot = entered.get(step.enter().indexOf(step.leave().get(i)));
      if (slot != null) {
        known.put(i, slot);
      }
    }
    return known;
  }

  private static String compared(List<String> columns, Map<Integer, String> known) {
    return known.entrySet().stream()
        .map(each -> columns.get(each.getKey()) + " = " + each.getValue())
        .collect(Collectors.joining(" AND "));
  }

  private static String listed(List<String> columns, List<Integer> places) {
    return places.stream().map(columns::get).collect(Collectors.joining(", "));
  }
}
