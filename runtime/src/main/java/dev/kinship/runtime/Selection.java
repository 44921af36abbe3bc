package dev.kinship.runtime;

import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a query asks for, and the SQL that asks for them; immutable.
 *
 * @param seek the row that they come after or before; null for none
 */
record Selection<E>(Table<E> table, RowSource source, Fetch<E> fetch, @Nullable Seek<E> seek) {

  Selection<E> with(Fetch<E> other) {
    return new Selection<>(table, source, other, seek);
  }

  Selection<E> with(@Nullable Seek<E> other) {
    return new Selection<>(table, source, fetch, other);
  }

  String subject() {
    return source.subject();
  }

  private boolean isBackward() {
    return seek != null && seek.backward();
  }

  /** The first rows of these, no more than so many. */
  Selection<E> first(int rows) {
    if (!isBackward()) {
      return with(fetch.atMost(rows));
    }
    // A limit would turn them round to ask for the last ones.
    return fetch.isLimited() ? this : with(sought(orders())).with((Seek<E>) null).first(rows);
  }

  /** All of these from the row on; its values are taken now, for it may be changed in place. */
  Selection<E> from(E row) {
    Seek<E> start = new Seek<>(row, false);
    Condition<E> condition = start.condition(subject(), table, seekable());
    return with(fetch.and(condition).offset(0)).with((Seek<E>) null);
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
    return ofItsOwn && seek == null ? List.of() : seekable();
  }

  private List<Order<E>> seekable() {
    if (fetch.order().isEmpty() && !source.orderBy().equals(table.keyOrder())) {
      throw new IllegalStateException(
          subject() + " has an order of its own, in SQL: say orderBy(…) to read from a row on");
    }
    return Keyset.withKey(fetch.order(), table.key());
  }

  private Fetch<E> sought(List<Order<E>> orders) {
    return seek == null ? fetch : fetch.and(seek.condition(subject(), table, orders));
  }
}
