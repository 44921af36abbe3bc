package dev.kinship.runtime.query;

import dev.kinship.runtime.cohort.Cohorts;
import dev.kinship.runtime.cohort.Question;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to read, in which order, and with which lock. Immutable; may be shared by threads.
 *
 * <pre>{@code
 * john.getPets(handle, Fetch.where(PetTable.NAME.like("D%")).orderBy(PetTable.NAME.asc()).limit(3));
 * deco.getOwner(handle, PersonTable.fetch().lock(Lock.FOR_UPDATE));
 * }</pre>
 *
 * @param <E> the entity that is read
 */
public final class Fetch<E> implements Selecting<E, Fetch<E>> {

  private final @Nullable Condition<E> condition;
  private final List<Order<E>> order;
  private final @Nullable Integer limit;
  private final int offset;
  private final @Nullable Lock lock;
  private final boolean scoped;
  private final @Nullable String schema;
  private final @Nullable ReadMode mode;

  private Fetch(
      @Nullable Condition<E> condition,
      List<Order<E>> order,
      @Nullable Integer limit,
      int offset,
      @Nullable Lock lock,
      boolean scoped,
      @Nullable String schema,
      @Nullable ReadMode mode) {
    this.condition = condition;
    this.order = order;
    this.limit = limit;
    this.offset = offset;
    this.lock = lock;
    this.scoped = scoped;
    this.schema = schema;
    this.mode = mode;
  }

  /**
   * All rows. To add something in the same expression, begin with the gateway's {@code fetch()}, as
   * in {@code PetTable.fetch().orderBy(PetTable.NAME.asc())}: in {@code Fetch.all().orderBy(…)}
   * Java does not know the entity, and refuses the order.
   *
   * @param <E> the entity
   * @return a fetch to add to
   */
  public static <E> Fetch<E> all() {
    return new Fetch<>(null, List.of(), null, 0, null, true, null, null);
  }

  /**
   * The rows that meet a condition.
   *
   * @param condition the condition
   * @param <E> the entity
   * @return a fetch to add to
   */
  public static <E> Fetch<E> where(Condition<E> condition) {
    return Fetch.<E>all().and(condition);
  }

  @Override
  public Fetch<E> and(Condition<E> further) {
    Condition<E> both = condition == null ? further : condition.and(further);
    return new Fetch<>(both, order, limit, offset, lock, scoped, schema, mode);
  }

  @Override
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Fetch<E> orderBy(Order<E>... orders) {
    return ordered(Arrays.stream(orders).toList());
  }

  @Override
  public Fetch<E> limit(int rows) {
    return new Fetch<>(condition, order, notNegative(rows), offset, lock, scoped, schema, mode);
  }

  @Override
  public Fetch<E> offset(int rows) {
    return new Fetch<>(condition, order, limit, notNegative(rows), lock, scoped, schema, mode);
  }

  @Override
  public Fetch<E> lock(Lock kind) {
    return new Fetch<>(condition, order, limit, offset, kind, scoped, schema, mode);
  }

  @Override
  public Fetch<E> unscoped() {
    return new Fetch<>(condition, order, limit, offset, lock, false, schema, mode);
  }

  @Override
  public Fetch<E> schema(String name) {
    return new Fetch<>(condition, order, limit, offset, lock, scoped, name, mode);
  }

  /**
   * In another read mode, for this call: with reading ahead, row by row, or with an error for N+1.
   *
   * <pre>{@code
   * john.getPets(handle, PetTable.fetch().mode(ReadMode.ONE)); // as they are now, and no N+1
   * }</pre>
   *
   * <p>With a fetch that sets nothing else, the accessor does the same as without a fetch. With a
   * condition, an order or the like, each row is read by itself, whatever the mode; then only
   * {@link ReadMode#RAISE} and {@link ReadMode#WARN} make a difference. Gateways and descriptors
   * that read many rows at once ignore it.
   *
   * @param how the mode
   * @return this in that mode
   */
  public Fetch<E> mode(ReadMode how) {
    return new Fetch<>(condition, order, limit, offset, lock, scoped, schema, how);
  }

  /** Asks a row with all this: together with others only where it adds nothing but a mode. */
  <R, V> V ask(Handle handle, Question<R, V> question, R row, Supplier<V> alone) {
    return isOnlyMode()
        ? Cohorts.read(handle, question, row, mode)
        : Cohorts.guarded(handle, question, row, mode, "load(handle, rows, fetch)", alone);
  }

  private boolean isOnlyMode() {
    return mode != null
        && condition == null
        && order.isEmpty()
        && limit == null
        && offset == 0
        && lock == null
        && scoped
        && schema == null;
  }

  private static int notNegative(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("a number of rows is not negative: " + rows);
    }
    return rows;
  }

  /** The orders that it names, the first counts most; none where it names none. */
  List<Order<E>> order() {
    return order;
  }

  Fetch<E> ordered(List<Order<E>> orders) {
    return new Fetch<>(condition, orders, limit, offset, lock, scoped, schema, mode);
  }

  /** The most rows to read; null for all. */
  @Nullable Integer limit() {
    return limit;
  }

  /** With no more rows than so many, and than it asked for. */
  Fetch<E> atMost(int rows) {
    return limit != null && limit <= rows ? this : limit(rows);
  }

  boolean isLocking() {
    return lock != null;
  }

  /** Whether it asks for some of the rows by their number. */
  boolean isLimited() {
    return limit != null || offset > 0;
  }

  /**
   * Puts a query, with all this, into another one.
   *
   * @param word what a condition begins with: AND, or WHERE where the query has none
   */
  Sql around(
      String before,
      Sql query,
      String word,
      String scope,
      String defaultOrder,
      String behind,
      Parameters parameters) {
    Clause clause = new Clause(parameters);
    Pieces.writeAll(rest -> writeCondition(clause, word, scope, rest));
    writeRest(clause, defaultOrder);
    if (lock != null) {
      parameters.setForgetting();
    }
    return inSchema(query.with(before, clause, behind));
  }

  private void writeRest(Clause clause, String defaultOrder) {
    if (!order.isEmpty()) {
      clause.add(" ORDER BY ");
      Order.write(order, clause);
    } else if (!defaultOrder.isEmpty()) {
      clause.add(" ORDER BY ").add(defaultOrder);
    }
    if (limit != null) {
      clause.add(" LIMIT ").value(SqlTypes.INTEGER, limit);
    }
    if (offset > 0) {
      clause.add(" OFFSET ").value(SqlTypes.INTEGER, offset);
    }
    if (lock != null) {
      clause.add(" ").add(lock.sql());
    }
  }

  /**
   * Adds what it says of a row: that it is in the default scope, if any, and the condition.
   *
   * @param rest takes the condition, for later
   */
  void writeCondition(Clause clause, String word, String scope, Pieces rest) {
    String next = word;
    if (scoped && !scope.isEmpty()) {
      clause.add(next).add("(").scope(scope).add(")");
      next = " AND ";
    }
    if (condition != null) {
      clause.add(next);
      Condition.writeNext(List.of(condition), "", clause, rest);
    }
  }

  /** The schema that it names; null for none. */
  @Nullable String schema() {
    return schema;
  }

  /** Refuses what has no meaning where rows are only asked about, not read. */
  Fetch<E> asCondition() {
    if (!order.isEmpty() || limit != null || offset > 0 || lock != null) {
      throw new IllegalArgumentException(
          "in a condition a fetch says which rows count: by a condition, without the default scope,"
              + " in a schema. An order, a limit, an offset or a lock has no meaning there");
    }
    return this;
  }

  /** Puts the tables into the schema, if one was given. */
  Sql inSchema(Sql query) {
    return schema == null ? query : query.in(schema);
  }

  /** What it adds to a query in SQL, with a question mark for each value. */
  @Override
  public String toString() {
    Clause clause = Clause.shown();
    Pieces.writeAll(rest -> writeCondition(clause, " WHERE ", "", rest));
    writeRest(clause, "");
    return clause.toString().strip();
  }
}
