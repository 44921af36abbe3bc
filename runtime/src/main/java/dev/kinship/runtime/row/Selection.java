package dev.kinship.runtime.row;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a query asks for, and the SQL that asks for them; immutable.
 *
 * @param after the row that they come after; null for none
 * @param before the row that they come before; null for none
 */
public record Selection<E>(
    EntityTable<E> table,
    RowSource source,
    Fetch<E> fetch,
    @Nullable PageBound<E> after,
    @Nullable PageBound<E> before) {

  public Selection<E> with(Fetch<E> other) {
    return new Selection<>(table, source, other, after, before);
  }

  public Selection<E> after(E row) {
    return new Selection<>(table, source, fetch, new PageBound<>(row, false), before);
  }

  public Selection<E> before(E row) {
    return new Selection<>(table, source, fetch, after, new PageBound<>(row, true));
  }

  private Selection<E> withoutBounds(Fetch<E> other) {
    return new Selection<>(table, source, other, null, null);
  }

  public String subject() {
    return source.subject();
  }

  private boolean isBackward() {
    return before != null;
  }

  /** The first rows of these, no more than so many. */
  public Selection<E> first(int rows) {
    if (!isBackward()) {
      return with(QueryInternals.atMost(fetch, rows));
    }
    // A limit would turn them round to ask for the last ones.
    return QueryInternals.isLimited(fetch) ? this : withoutBounds(sought(orders())).first(rows);
  }

  /** All of these from the row on; its values are taken now, for it may be changed in place. */
  public Selection<E> from(E row) {
    PageBound<E> start = new PageBound<>(row, false);
    Condition<E> condition = start.condition(subject(), table, seekable());
    return withoutBounds(fetch.and(condition).offset(0));
  }

  /** Makes sure that they can be read page by page. */
  public void checkPages() {
    if (isBackward()) {
      throw new IllegalStateException("pages go forward: say before(…) and limit(…) instead");
    }
    QueryInternals.checkProperties(seekable(), table.entity());
  }

  /** Reads them. */
  public Sql rows(Parameters parameters) {
    List<Order<E>> orders = orders();
    if (isBackward()
        && QueryInternals.isLimited(fetch)) { // the last ones come first, so turn them twice
      return around(
          "SELECT * FROM (",
          QueryInternals.reversed(orders),
          ") AS page ORDER BY " + QueryInternals.text(orders),
          parameters);
    }
    return around("", orders, "", parameters);
  }

  /** Asks something about them, in whatever order they are. */
  public Sql within(String before, String behind, Parameters parameters) {
    return QueryInternals.around(
        QueryInternals.ordered(sought(orders()), List.of()),
        before,
        source.sql(),
        source.word(),
        source.scope(),
        "",
        behind,
        parameters);
  }

  private Sql around(String before, List<Order<E>> orders, String behind, Parameters parameters) {
    return QueryInternals.around(
        QueryInternals.ordered(sought(orders()), orders),
        before,
        source.sql(),
        source.word(),
        source.scope(),
        source.orderBy(),
        behind,
        parameters);
  }

  /** All columns that decide the order; none where they have one of their own, in SQL. */
  private List<Order<E>> orders() {
    boolean ofItsOwn =
        QueryInternals.order(fetch).isEmpty() && !source.orderBy().equals(table.keyColumns(""));
    return ofItsOwn && after == null && before == null ? List.of() : seekable();
  }

  private List<Order<E>> seekable() {
    if (QueryInternals.order(fetch).isEmpty() && !source.orderBy().equals(table.keyColumns(""))) {
      throw new IllegalStateException(
          subject() + " has an order of its own, in SQL: say orderBy(…) to read from a row on");
    }
    return QueryInternals.withKey(QueryInternals.order(fetch), table.key());
  }

  private Fetch<E> sought(List<Order<E>> orders) {
    return bounded(bounded(fetch, after, orders), before, orders);
  }

  private Fetch<E> bounded(Fetch<E> rows, @Nullable PageBound<E> bound, List<Order<E>> orders) {
    return bound == null ? rows : rows.and(bound.condition(subject(), table, orders));
  }
}
