package dev.kinship.runtime.query;

import dev.kinship.runtime.cohort.Question;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What this package's types keep from users, for Kinship's other packages. Nothing here is for
 * programs: it may change at any time.
 */
@SuppressWarnings("exports") // whoever may call it sees the types
public final class QueryInternals {

  private QueryInternals() {}

  /** Makes a column; without a getter it is only in the table. */
  public static <E, T> Column<E, T> column(
      String name,
      SqlType<T> type,
      boolean required,
      @Nullable Function<E, ? extends @Nullable T> getter,
      @Nullable BiConsumer<E, T> setter) {
    return new Column<>(name, type, required, getter, setter);
  }

  /** Makes a column of text; without a getter it is only in the table. */
  public static <E> TextColumn<E> textColumn(
      String name,
      boolean required,
      @Nullable Function<E, ? extends @Nullable String> getter,
      @Nullable BiConsumer<E, String> setter) {
    return new TextColumn<>(name, required, getter, setter);
  }

  /** An order of rows by the row that an association links to each. */
  public static <E, O> Order<E> by(
      Supplier<KeyNames> here, Supplier<KeyNames> there, String scope, Order<O> order) {
    return order.of(here, there, scope);
  }

  /**
   * An order of rows by their links, for the reads of one end of an association.
   *
   * @param end the end, by identity
   * @param name the association
   * @param ofRow the links' columns that point at the row which is read from
   * @param here what the links refer to in the rows that are read
   * @param there the links' columns that point at these
   */
  public static <R, L> Order<R> byLinks(
      Object end,
      String name,
      List<String> ofRow,
      Supplier<KeyNames> here,
      Supplier<KeyNames> there,
      Order<L> order) {
    return order.ofLinks(here, there, new LinksOfRow<>(end, name, ofRow));
  }

  /** A condition on rows by their links, as {@link #byLinks}. */
  public static <R, L> Condition<R> onLinks(
      Object end,
      String name,
      List<String> ofRow,
      Supplier<KeyNames> here,
      Supplier<KeyNames> there,
      Condition<L> condition) {
    Fetch<L> links = Fetch.<L>where(new LinksOfRow<>(end, name, ofRow)).and(condition);
    return new ExistsCondition<>(here, there, "", links, true);
  }

  /** Makes a key of several columns. */
  public static <E, K> CompositeKey<E, K> key(
      List<Column<E, ?>> columns,
      List<Function<K, ?>> parts,
      BitSet shared,
      Function<Object[], K> maker) {
    return new CompositeKey<>(columns, parts, shared, maker);
  }

  /** Makes a scope. */
  public static <E> Scope<E> scope(String name, String where) {
    return new Scope<>(name, where);
  }

  /** Puts a column into a table, once. */
  public static void place(Column<?, ?> column, int index, String table, boolean inKey) {
    column.at(index, table);
    if (inKey) {
      column.inKey();
    }
  }

  /** Where a column is among its table's. */
  public static int index(Column<?, ?> column) {
    return column.index();
  }

  /** Whether the property has no place for null. */
  public static boolean isNeverNull(Column<?, ?> column) {
    return column.neverNull;
  }

  /** Writes the property in place. */
  public static <E, T> void put(Column<E, T> column, E entity, @Nullable T value) {
    column.put(entity, value);
  }

  /** Whether the entity has all columns of a key as properties. */
  public static boolean isProperty(Key<?, ?> key) {
    return key.isProperty();
  }

  /** Whether another key has a column of this one, so that no association writes it. */
  public static boolean isShared(Key<?, ?> key, int i) {
    return key.isShared(i);
  }

  /** The value of one column of a key. */
  public static <K> Object part(Key<?, K> key, K value, int i) {
    return key.part(value, i);
  }

  /** The values of all columns of a key. */
  public static <K> Object[] parts(Key<?, K> key, K value) {
    Object[] parts = new Object[key.columns().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = key.part(value, i);
    }
    return parts;
  }

  /** A condition: a row of another table, within a fetch, is linked to this one. */
  public static <E, O> Condition<E> exists(
      Supplier<KeyNames> here, Supplier<KeyNames> there, String scope, Fetch<O> rows) {
    return new ExistsCondition<>(here, there, scope, rows, true);
  }

  /** A condition: the columns have the values of one of some rows, each row a value a column. */
  public static <E> Condition<E> isOneOf(List<Column<E, ?>> columns, List<Object[]> rows) {
    return new CompositeIn<>(columns, rows, false);
  }

  /** A fetch with a condition, in the schema of another fetch. */
  public static <E> Fetch<E> inSchemaOf(Fetch<?> other, Condition<E> condition) {
    Fetch<E> fetch = Fetch.where(condition);
    String schema = other.schema();
    return schema == null ? fetch : fetch.schema(schema);
  }

  /** Asks a row with a fetch: together with others only where it adds nothing but a mode. */
  public static <E, R, V> V ask(
      Fetch<E> fetch, Handle handle, Question<R, V> question, R row, Supplier<V> alone) {
    return fetch.ask(handle, question, row, alone);
  }

  /** The orders that a fetch names, the first counts most; none where it names none. */
  public static <E> List<Order<E>> order(Fetch<E> fetch) {
    return fetch.order();
  }

  /** The fetch in another order. */
  public static <E> Fetch<E> ordered(Fetch<E> fetch, List<Order<E>> orders) {
    return fetch.ordered(orders);
  }

  /** The most rows to read; null for all. */
  public static @Nullable Integer limit(Fetch<?> fetch) {
    return fetch.limit();
  }

  /** With no more rows than so many, and than the fetch asked for. */
  public static <E> Fetch<E> atMost(Fetch<E> fetch, int rows) {
    return fetch.atMost(rows);
  }

  /** Whether it locks what it reads. */
  public static boolean isLocking(Fetch<?> fetch) {
    return fetch.isLocking();
  }

  /** Whether it asks for some of the rows by their number. */
  public static boolean isLimited(Fetch<?> fetch) {
    return fetch.isLimited();
  }

  /** Adds a fetch to a query that has a condition already, within the default scope if any. */
  public static Sql addTo(
      Fetch<?> fetch, Sql query, String scope, String defaultOrder, Parameters parameters) {
    return fetch.around("", query, " AND ", scope, defaultOrder, "", parameters);
  }

  /** Puts a query with a fetch into another one, see {@link Fetch#around}. */
  public static Sql around(
      Fetch<?> fetch,
      String before,
      Sql query,
      String word,
      String scope,
      String defaultOrder,
      String behind,
      Parameters parameters) {
    return fetch.around(before, query, word, scope, defaultOrder, behind, parameters);
  }

  /** Puts the tables of a text into the fetch's schema, if it names one. */
  public static Sql inSchema(Fetch<?> fetch, Sql sql) {
    return fetch.inSchema(sql);
  }

  /** An order as SQL. */
  public static <E> String text(List<Order<E>> orders) {
    return Order.text(orders);
  }

  /** An order the other way round. */
  public static <E> List<Order<E>> reversed(List<Order<E>> orders) {
    return Keyset.reversed(orders);
  }

  /** An order that leaves nothing open, see {@link Keyset#withKey}. */
  public static <E> List<Order<E>> withKey(
      List<Order<E>> orders, List<? extends Column<E, ?>> key) {
    return Keyset.withKey(orders, key);
  }

  /** The rows behind a row in an order, or those before it. */
  public static <E> Condition<E> behind(
      List<Order<E>> orders, Class<E> entity, E row, boolean backward) {
    return Keyset.behind(orders, entity, row, backward);
  }

  /** Refuses an order in which a row does not tell where it is. */
  public static <E> void checkProperties(List<Order<E>> orders, Class<E> entity) {
    Keyset.check(orders, entity);
  }
}
