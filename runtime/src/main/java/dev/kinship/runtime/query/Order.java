package dev.kinship.runtime.query;

import dev.kinship.runtime.statement.Clause;
import dev.kinship.runtime.statement.KeyNames;
import java.util.List;
import java.util.function.Supplier;

/**
 * An order of rows by one column: see {@link Column#asc} and {@link Column#desc}; or by a column of
 * the row that an association links to each: {@code PetTable.OWNER.by(PersonTable.NAME.asc())}. SQL
 * of your own is {@link #asc} and {@link #desc}. Rows without a value come last unless {@link
 * #nullsFirst} says otherwise. Immutable; may be shared by threads.
 *
 * @param <E> the entity whose rows are put in order
 */
public final class Order<E> {

  private final Sorting<E> by;
  private final boolean descending;
  private final boolean nullsFirst;

  Order(ColumnFacts<E> column, boolean descending) {
    this(new Sorting.OfColumn<>(column), descending, false);
  }

  private Order(Sorting<E> by, boolean descending, boolean nullsFirst) {
    this.by = by;
    this.descending = descending;
    this.nullsFirst = nullsFirst;
  }

  /**
   * An ascending order by an expression in SQL of your own. Each pair of braces in it stands for an
   * argument, as in {@link Condition#sql}: a column of the entity, or a value, which becomes a
   * parameter. Costs no round trip of its own.
   *
   * <pre>{@code
   * Order.asc("lower({})", PersonTable.NAME)
   * }</pre>
   *
   * <p>Write the text in the source, and never put a value into it. Pages ({@code after}, {@code
   * before}, {@code pages}) cannot be read in such an order, since a row does not tell where it is
   * in it; they are an {@link IllegalStateException}. {@code limit} and {@code offset} work.
   *
   * @param sql the expression
   * @param arguments what the braces stand for
   * @param <E> the entity whose rows are put in order
   * @return the order
   * @throws IllegalArgumentException if the text is not one expression, or has not as many braces
   *     as there are arguments
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <E> Order<E> asc(String sql, SqlArgument<E>... arguments) {
    return by(sql, List.of(arguments), false);
  }

  /**
   * The same descending: the best match first.
   *
   * <pre>{@code
   * PostTable.query(handle)
   *     .where(found)
   *     .orderBy(Order.desc("ts_rank({}, plainto_tsquery({}))", PostTable.WORDS, PostTable.TITLE.value(typed)))
   * }</pre>
   *
   * @param sql the expression
   * @param arguments what the braces stand for
   * @param <E> the entity whose rows are put in order
   * @return the order, with the restrictions of {@link #asc}
   * @throws IllegalArgumentException as for {@link #asc}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <E> Order<E> desc(String sql, SqlArgument<E>... arguments) {
    return by(sql, List.of(arguments), true);
  }

  private static <E> Order<E> by(String sql, List<SqlArgument<E>> arguments, boolean descending) {
    OwnSql<E> expression = new OwnSql<>("expression", sql, arguments);
    return new Order<>(new Sorting.OfSql<>(expression), descending, false);
  }

  /**
   * The same order, with the rows that have no value first.
   *
   * @return the order
   */
  public Order<E> nullsFirst() {
    return new Order<>(by, descending, true);
  }

  /**
   * The same order, with the rows that have no value last, as they are by default.
   *
   * @return the order
   */
  public Order<E> nullsLast() {
    return new Order<>(by, descending, false);
  }

  /** The order of rows that are linked to those in this order by an association. */
  <O> Order<O> of(Supplier<KeyNames> here, Supplier<KeyNames> there, String scope) {
    return new Order<>(
        new TargetColumn<>(here, there, scope, by, null, false), descending, nullsFirst);
  }

  /** The order of rows by a column of their links, for the reads of one end of an association. */
  <O> Order<O> ofLinks(Supplier<KeyNames> here, Supplier<KeyNames> there, LinksOfRow<E> links) {
    return new Order<>(
        new TargetColumn<>(here, there, "", by, links, descending), descending, nullsFirst);
  }

  Order<E> reversed() {
    return new Order<>(by, !descending, !nullsFirst);
  }

  Sorting<E> by() {
    return by;
  }

  boolean isDescending() {
    return descending;
  }

  boolean isNullsFirst() {
    return nullsFirst;
  }

  static <E> void write(List<Order<E>> orders, Clause clause) {
    String comma = "";
    for (Order<E> each : orders) {
      clause.add(comma);
      each.write(clause);
      comma = ", ";
    }
  }

  /**
   * Nulls are mentioned only where there may be some, and where the server would put them at the
   * other end (last, or first where it descends): else a common index could not serve the order.
   */
  private void write(Clause clause) {
    by.write(clause);
    clause.add(descending ? " DESC" : "");
    if (!by.hasValues() && nullsFirst != descending) {
      clause.add(nullsFirst ? " NULLS FIRST" : " NULLS LAST");
    }
  }

  @Override
  public String toString() {
    return text(List.of(this));
  }

  static <E> String text(List<Order<E>> orders) {
    Clause clause = Clause.shown();
    write(orders, clause);
    return clause.toString();
  }
}
