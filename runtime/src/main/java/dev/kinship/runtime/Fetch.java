package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlTypes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to read, in which order, and with which lock. Immutable; may be shared by threads.
 *
 * <pre>{@code
 * john.getPets(handle, Fetch.where(PetTable.NAME.like("D%")).orderBy(PetTable.NAME.asc()).limit(3));
 * deco.getOwner(handle, Fetch.<Person>all().lock(Lock.FOR_UPDATE));
 * }</pre>
 *
 * @param <E> the entity that is read
 */
public final class Fetch<E> {

  private final @Nullable Condition<E> condition;
  private final List<Order<E>> order;
  private final @Nullable Integer limit;
  private final int offset;
  private final @Nullable Lock lock;

  private Fetch(
      @Nullable Condition<E> condition,
      List<Order<E>> order,
      @Nullable Integer limit,
      int offset,
      @Nullable Lock lock) {
    this.condition = condition;
    this.order = order;
    this.limit = limit;
    this.offset = offset;
    this.lock = lock;
  }

  /**
   * All rows.
   *
   * @param <E> the entity
   * @return a fetch to add to
   */
  public static <E> Fetch<E> all() {
    return new Fetch<>(null, List.of(), null, 0, null);
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

  /**
   * Only those rows that meet a further condition.
   *
   * @param further the condition
   * @return this with the condition
   */
  public Fetch<E> and(Condition<E> further) {
    Condition<E> both = condition == null ? further : condition.and(further);
    return new Fetch<>(both, order, limit, offset, lock);
  }

  /**
   * In this order, instead of the association's own or the key's.
   *
   * @param orders the columns to order by, the first counts most
   * @return this with the order
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Fetch<E> orderBy(Order<E>... orders) {
    return new Fetch<>(condition, Arrays.stream(orders).toList(), limit, offset, lock);
  }

  /**
   * No more than so many rows.
   *
   * @param rows the most rows to read, 0 or more
   * @return this with the limit
   * @throws IllegalArgumentException if the number is negative
   */
  public Fetch<E> limit(int rows) {
    return new Fetch<>(condition, order, notNegative(rows), offset, lock);
  }

  /**
   * Without the first rows.
   *
   * @param rows how many rows to leave out, 0 or more
   * @return this with the offset
   * @throws IllegalArgumentException if the number is negative
   */
  public Fetch<E> offset(int rows) {
    return new Fetch<>(condition, order, limit, notNegative(rows), lock);
  }

  /**
   * With a lock on what is read.
   *
   * @param kind the lock
   * @return this with the lock
   */
  public Fetch<E> lock(Lock kind) {
    return new Fetch<>(condition, order, limit, offset, kind);
  }

  private static int notNegative(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("a number of rows is not negative: " + rows);
    }
    return rows;
  }

  /** Adds all this to a query; {@code word} is what its condition begins with, WHERE or AND. */
  Sql addTo(Sql query, String word, String defaultOrder, Parameters parameters) {
    StringBuilder sql = new StringBuilder();
    if (condition != null) {
      sql.append(' ').append(word).append(' ');
      condition.write(sql, parameters);
    }
    String by =
        order.isEmpty()
            ? defaultOrder
            : order.stream().map(Order::sql).collect(Collectors.joining(", "));
    if (!by.isEmpty()) {
      sql.append(" ORDER BY ").append(by);
    }
    if (limit != null) {
      sql.append(" LIMIT :value");
      parameters.value(SqlTypes.INTEGER, limit);
    }
    if (offset > 0) {
      sql.append(" OFFSET :value");
      parameters.value(SqlTypes.INTEGER, offset);
    }
    if (lock != null) {
      sql.append(' ').append(lock.sql());
    }
    return query.plus(sql.toString());
  }
}
