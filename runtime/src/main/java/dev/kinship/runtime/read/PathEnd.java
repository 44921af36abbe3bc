package dev.kinship.runtime.read;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the far end of a path knows of it.
 *
 * @param name the entity and the association, such as {@code Owner.visits}
 * @param constant the generated constant that users call, such as {@code OwnerTable.VISITS}
 * @param here the columns that the first step is entered with
 * @param isForeignKey whether these are a key that the row holds: without one nothing is at the end
 * @param steps the tables on the way, one at least
 * @param there the table at the end
 * @param arrival its columns that are compared with those of the last step, as SQL spells them
 */
public record PathEnd<E, R>(
    String name,
    String constant,
    KeyColumns<E, Object> here,
    boolean isForeignKey,
    List<PathStep> steps,
    Supplier<EntityTable<R>> there,
    List<String> arrival)
    implements OtherEnd<E, R> {

  /** Names that nothing else has, for scopes and a fetch's own SQL stand beside them. */
  private static final String STEP = "kinship_step";

  private static final String WAY = "kinship_way";
  private static final String HERE = "kinship_here";
  private static final String THERE = "kinship_there";

  /** Copies the lists. */
  public PathEnd {
    steps = List.copyOf(steps);
    arrival = List.copyOf(arrival);
  }

  @Override
  public EntityTable<R> holders() {
    return there.get();
  }

  /** Whether a row holds no key to begin with, so that nothing is at the end. */
  @Override
  public boolean isNowhere(E row) {
    return isForeignKey && here.key().of(row) == null;
  }

  @Override
  public Parameters keyed(E row) {
    return keyedLater(row).get();
  }

  /** Where a row is nowhere, a key that is null, which nothing equals. */
  @Override
  public Supplier<Parameters> keyedLater(E row) {
    if (isNowhere(row)) {
      return () ->
          here.size() == 1
              ? new Parameters().key(here.types().get(0), null)
              : new Parameters().key(here.types(), new @Nullable Object[here.size()]);
    }
    Object key = here.of(name, row);
    return () -> here.addTo(new Parameters(), key);
  }

  @Override
  public KeyBatch batch(Handle handle, List<Object> keys) {
    return KeyBatch.in(handle, here, keys).named(numbered(HERE, here.size()));
  }

  /** Several rows may hold one foreign key; it is the first step's row that has it once. */
  @Override
  public KeyNames asking() {
    return isForeignKey ? steps.get(0).entered() : here.names();
  }

  @Override
  public boolean isGrouped() {
    return true;
  }

  /** The steps are joined, and each row at the end comes once for each key. */
  @Override
  public String from(KeyBatch asked) {
    List<String> names = numbered(THERE, arrival.size());
    String all = String.join(", ", numbered(HERE, here.size())) + ", " + String.join(", ", names);
    return holders().name()
        + " CROSS JOIN ("
        + joined(asked)
        + ") AS "
        + WAY
        + " ("
        + all
        + ")"
        + asked.beside()
        + " WHERE "
        + equal(arrival, names)
        + (asked.arePlaced() ? " AND " + asked.areGiven("") : "");
  }

  private String joined(KeyBatch asked) {
    List<String> first = aliased(0, steps.get(0).enter());
    int last = steps.size() - 1;
    StringBuilder joined = new StringBuilder("SELECT DISTINCT ");
    joined.append(String.join(", ", first)).append(", ");
    joined.append(String.join(", ", aliased(last, steps.get(last).leave()))).append(" FROM ");
    for (int i = 0; i <= last; i++) {
      joined.append(i == 0 ? "" : " JOIN ").append(relation(i));
      if (i > 0) {
        List<String> before = aliased(i - 1, steps.get(i - 1).leave());
        joined.append(" ON ").append(equal(aliased(i, steps.get(i).enter()), before));
      }
    }
    return joined.append(" WHERE ").append(asked.areGivenWithin(first)).toString();
  }

  private String relation(int i) {
    PathStep step = steps.get(i);
    if (step.scope().isEmpty()) {
      return step.table() + " AS " + STEP + (i + 1);
    }
    String columns =
        Stream.concat(step.enter().stream(), step.leave().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return "(SELECT "
        + columns
        + " FROM "
        + step.table()
        + " WHERE ("
        + step.scope()
        + ")) AS "
        + STEP
        + (i + 1);
  }

  private static List<String> aliased(int i, List<String> columns) {
    return columns.stream().map(each -> STEP + (i + 1) + "." + each).toList();
  }

  private static String equal(List<String> some, List<String> others) {
    return IntStream.range(0, some.size())
        .mapToObj(i -> some.get(i) + " = " + others.get(i))
        .collect(Collectors.joining(" AND "));
  }

  private static List<String> numbered(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList();
  }

  /** Each table on the way is a query within, as in the accessor's own SQL. */
  @Override
  public String fromForEach(KeyBatch asked) {
    String condition = asked.named(steps.get(0).enter()).areGiven("");
    for (int i = 0; i < steps.size(); i++) {
      PathStep step = steps.get(i);
      List<String> behind = i + 1 < steps.size() ? steps.get(i + 1).enter() : arrival;
      String names = String.join(", ", behind);
      condition =
          (behind.size() == 1 ? names : "(" + names + ")")
              + " IN (SELECT "
              + String.join(", ", step.leave())
              + " FROM "
              + step.table()
              + " WHERE "
              + condition
              + (step.scope().isEmpty() ? "" : " AND (" + step.scope() + ")")
              + ")";
    }
    return holders().name() + " WHERE " + condition;
  }

  /** A condition: a row that a fetch asks for is at the end. */
  @Override
  public Condition<E> exists(String scope, Fetch<R> fetch) {
    int last = steps.size() - 1;
    Condition<Object> condition =
        QueryInternals.exists(steps.get(last)::left, this::arrived, scope, fetch);
    for (int i = last; i > 0; i--) {
      PathStep step = steps.get(i);
      Fetch<Object> within = QueryInternals.inSchemaOf(fetch, condition);
      condition =
          QueryInternals.exists(steps.get(i - 1)::left, step::entered, step.scope(), within);
    }
    PathStep first = steps.get(0);
    return QueryInternals.exists(
        here::names, first::entered, first.scope(), QueryInternals.inSchemaOf(fetch, condition));
  }

  /** An order by a column of the one row at the end. */
  public Order<E> by(String scope, Order<R> order) {
    int last = steps.size() - 1;
    Order<Object> by = QueryInternals.by(steps.get(last)::left, this::arrived, scope, order);
    for (int i = last; i > 0; i--) {
      PathStep step = steps.get(i);
      by = QueryInternals.by(steps.get(i - 1)::left, step::entered, step.scope(), by);
    }
    PathStep first = steps.get(0);
    return QueryInternals.by(here::names, first::entered, first.scope(), by);
  }

  private KeyNames arrived() {
    return new KeyNames(holders().name(), arrival);
  }
}
