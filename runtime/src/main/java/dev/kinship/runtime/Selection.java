package dev.kinship.runtime;

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
record Selection<E>(
    Table<E> table,
    RowSource source,
    Fetch<E> fetch,
    @Nullable Seek<E> after,
    @Nullable Seek<E> before) {

  Selection<E> with(Fetch<E> other) {
    return new Selection<>(table, source, other, after, before);
  }

  Selection<E> after(E row) {
    return new Selection<>(table, source, fetch, new Seek<>(row, false), before);
  }

  Selection<E> before(E row) {
    return new Selection<>(table, source, fetch, after, new Seek<>(row, true));
  }

  private Selection<E> withoutBounds(Fetch<E> other) {
    return new Selection<>(table, source, other, null, null);
  }

  String subject() {
    return source.subject();
  }

  private boolean isBackward() {
    return before != null;
  }

  /** The first rows of these, no more than so many. */
  Selection<E> first(int rows) {
    if (!isBackward()) {
      return with(fetch.atMost(rows));
    }
    // A limit would turn them round to ask for the last ones.
    return fetch.isLimited() ? this : withoutBounds(sought(orders())).first(rows);
  }

  /** All of these from the row on; its values are taken now, for it may be changed in place. */
  Selection<E> from(E row) {
    Seek<E> start = new Seek<>(row, false);
    Condition<E> condition = start.condition(subject(), table, seekable());
    return withoutBounds(fetch.and(condition).offset(0));
  }

  /** Makes sure that they can be read page by page. */
  void checkPages() {
    if (isBackward()) {
      throw new IllegalStateException("pages go forward: say before(…) and limit(…) instead");
    }
    Seek.check(table, seekable());
  }

  /** Reads them. */
  Sql rows(Parameters parameters) {
    List<Order<E>> orders = orders();
    if (isBackward() && fetch.isLimited()) { // the last ones come first, so turn them twice
      return around(
          "SELECT * FROM (",
          Keyset.reversed(orders),
          ") AS page ORDER BY " + Order.text(orders),
          parameters);
    }
    return around("", orders, "", parameters);
  }

  /** Asks something about them, in whatever order they are. */
  Sql within(String before, String behind, Parameters parameters) {
    return sought(orders())
        .ordered(List.of())
        .around(before, source.sql(), source.word(), source.scope(), "", behind, parameters);
  }

  private Sql around(String before, List<Order<E>> orders, String behind, Parameters parameters) {
    return sought(orders())
        .ordered(orders)
        .around(
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
    boolean ofItsOwn = fetch.order().isEmpty() && !source.orderBy().equals(table.keyOrder());
    return ofItsOwn && after == null && before == null ? List.of() : seekable();
  }

  private List<Order<E>> seekable() {
    if (fetch.order().isEmpty() && !source.orderBy().equals(table.keyOrder())) {
      throw new IllegalStateException(
          subject() + " has an order of its own, in SQL: say orderBy(…) to read from a row on");
    }
    return Keyset.withKey(fetch.order(), table.key());
  }

  private Fetch<E> sought(List<Order<E>> orders) {
    return bounded(bounded(fetch, after, orders), before, orders);
  }

  private Fetch<E> bounded(Fetch<E> rows, @Nullable Seek<E> bound, List<Order<E>> orders) {
    return bound == null ? rows : rows.and(bound.condition(subject(), table, orders));
  }
}
