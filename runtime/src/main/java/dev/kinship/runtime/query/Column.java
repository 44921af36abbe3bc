package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity's table. Generated code makes one for each property; they are immutable and
 * may be shared by threads.
 *
 * <pre>{@code
 * john.getPets(handle, Fetch.where(PetTable.BORN.ge(spring)).orderBy(PetTable.BORN.desc()));
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the property's type, boxed where it is primitive
 */
public non-sealed class Column<E, T> extends Key<E, T> implements ColumnFacts<E>, SqlArgument<E> {

  private final String name;
  private final SqlType<T> type;
  private final @Nullable Function<E, ? extends @Nullable T> getter;
  private final @Nullable BiConsumer<E, T> setter;

  /** Whether the property has no place for null. */
  final boolean neverNull;

  /** Whether every row has a value; set for the last time by the table, as is the index. */
  private boolean required;

  /** Whether a value may hold null, which is the column's null. */
  private final boolean wraps;

  /** Set once, by the table that the column is in, before anyone else sees it. */
  private int index = -1;

  private String table = "";

  private final List<Column<E, ?>> itself = List.of(this);

  Column(
      String name,
      SqlType<T> type,
      boolean required,
      @Nullable Function<E, ? extends @Nullable T> getter,
      @Nullable BiConsumer<E, T> setter) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.neverNull = required;
    this.wraps = !type.base().equals(type);
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * The table that the column is in.
   *
   * @return its name as SQL spells it, with its schema and with quotes where it needs them
   */
  @Override
  public final String table() {
    return table;
  }

  /**
   * The column's name.
   *
   * @return the name as SQL spells it, with quotes where it needs them
   */
  @Override
  public final String name() {
    return name;
  }

  /**
   * How the column's values are read and written.
   *
   * @return the type
   */
  @Override
  public final SqlType<T> type() {
    return type;
  }

  /**
   * A condition: the column's value is this one.
   *
   * @param value the value; null selects rows without a value
   * @return the condition
   */
  @Override
  public final Condition<E> eq(@Nullable T value) {
    return value == null ? isNull() : compare("=", value);
  }

  /**
   * A condition: the column's value is another one, or there is none.
   *
   * @param value the value; null selects rows with a value
   * @return the condition
   */
  public final Condition<E> ne(@Nullable T value) {
    return value == null ? isNotNull() : compare("IS DISTINCT FROM", value);
  }

  /**
   * A condition: the column's value is less.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public final Condition<E> lt(T value) {
    return compare("<", value);
  }

  /**
   * A condition: the column's value is less or the same.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public final Condition<E> le(T value) {
    return compare("<=", value);
  }

  /**
   * A condition: the column's value is greater.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public final Condition<E> gt(T value) {
    return compare(">", value);
  }

  /**
   * A condition: the column's value is greater or the same.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public final Condition<E> ge(T value) {
    return compare(">=", value);
  }

  /**
   * A condition: the column's value is within bounds.
   *
   * @param least the least that will do
   * @param greatest the greatest that will do
   * @return the condition
   * @throws NullPointerException if one of them is null
   */
  public final Condition<E> between(T least, T greatest) {
    return ge(least).and(le(greatest));
  }

  /**
   * A condition: the column's value is one of these.
   *
   * @param values the values, sent as one array where the type has one; null among them asks for
   *     rows without a value, too; none makes a condition that no row meets
   * @return the condition
   */
  @Override
  public final Condition<E> in(Collection<? extends @Nullable T> values) {
    return new InCondition<>(name, type, values);
  }

  /**
   * A condition: the column's value is one of these.
   *
   * @param values the values, as in the other
   * @return the condition
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Condition<E> in(@Nullable T... values) {
    return in(Arrays.asList(values));
  }

  /**
   * A condition: the column has no value.
   *
   * @return the condition
   */
  @Override
  public final Condition<E> isNull() {
    return new NullCondition<>(name, false);
  }

  /**
   * A condition: the column has a value.
   *
   * @return the condition
   */
  @Override
  public final Condition<E> isNotNull() {
    return new NullCondition<>(name, true);
  }

  /**
   * A value of the column's type, for {@link Condition#sql}.
   *
   * @param value the value; null for SQL's null
   * @return what becomes a parameter
   */
  public final SqlArgument<E> value(@Nullable T value) {
    return new BoundValue<>(type, value);
  }

  /**
   * An order: the least comes first, rows without a value last.
   *
   * @return the order
   */
  public final Order<E> asc() {
    return new Order<>(this, false);
  }

  /**
   * An order: the greatest comes first, rows without a value last.
   *
   * @return the order
   */
  public final Order<E> desc() {
    return new Order<>(this, true);
  }

  private Condition<E> compare(String operator, T value) {
    return new Comparison<>(name, operator, type, value);
  }

  /**
   * Tells whether the entity has the column as a property.
   *
   * @return whether it has; a column that the entity has not is only in the table
   */
  @Override
  public final boolean isProperty() {
    return getter != null;
  }

  /**
   * Tells whether every row has a value, as far as the entity says.
   *
   * @return whether the property has no place for null, or the column is part of the primary key
   */
  @Override
  public final boolean isRequired() {
    return required;
  }

  @Override
  public final List<Column<E, ?>> columns() {
    return itself;
  }

  /**
   * Reads the property.
   *
   * @param row the row
   * @return its value, or null
   * @throws IllegalStateException if the column is not a property of the entity
   */
  @Override
  public final @Nullable T of(E row) {
    if (getter == null) {
      throw new IllegalStateException(name + " is not a property");
    }
    T value = getter.apply(row);
    return value == null || (wraps && type.toBase(value) == null) ? null : value;
  }

  @Override
  final boolean isShared(int i) {
    return false;
  }

  @Override
  final Object part(T value, int i) {
    return value;
  }

  /** Writes the property in place; only where the table says that its entities can be changed. */
  @SuppressWarnings("NullAway") // the property's own type says whether it takes null
  void put(E entity, @Nullable T value) {
    if (setter == null) {
      throw new IllegalStateException(name + " cannot be written");
    }
    setter.accept(entity, value);
  }

  int index() {
    return index;
  }

  void inKey() {
    required = true;
  }

  void at(int place, String in) {
    if (index >= 0) {
      throw new IllegalStateException(name + " is in a table already");
    }
    index = place;
    table = in;
  }

  @Override
  public final String toString() {
    return name;
  }
}
