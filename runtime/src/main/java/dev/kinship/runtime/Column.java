package dev.kinship.runtime;

import dev.kinship.runtime.type.SqlType;
import dev.kinship.runtime.type.SqlTypes;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity's table. Generated code makes one for each property; they are immutable and
 * may be shared by threads.
 *
 * <pre>{@code
 * john.getPets(handle, Fetch.where(PetTable.NAME.like("D%")).orderBy(PetTable.BORN.desc()));
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the property's type, boxed where it is primitive
 */
public final class Column<E, T> {

  private final String name;
  private final SqlType<T> type;
  private final @Nullable Function<E, ? extends @Nullable T> getter;
  private final @Nullable BiConsumer<E, T> setter;

  /** Whether the property has no place for null. */
  private final boolean neverNull;

  /** Whether every row has a value; set for the last time by the table, as is the index. */
  private boolean required;

  /** Set once, by the table that the column is in, before anyone else sees it. */
  private int index = -1;

  private Column(
      String name,
      SqlType<T> type,
      boolean required,
      @Nullable Function<E, ? extends @Nullable T> getter,
      @Nullable BiConsumer<E, T> setter) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.neverNull = required;
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * A column whose property is never changed in place.
   *
   * @param name its name as SQL spells it, with quotes where it needs them
   * @param type its type
   * @param getter reads the property
   * @param <E> the entity
   * @param <T> the property's type
   * @return the column
   */
  public static <E, T> Column<E, T> of(
      String name, SqlType<T> type, Function<E, ? extends @Nullable T> getter) {
    return new Column<>(name, type, false, getter, null);
  }

  /**
   * A column whose property can be changed in place.
   *
   * @param name its name as SQL spells it, with quotes where it needs them
   * @param type its type
   * @param getter reads the property
   * @param setter writes the property
   * @param <E> the entity
   * @param <T> the property's type
   * @return the column
   */
  public static <E, T> Column<E, T> of(
      String name,
      SqlType<T> type,
      Function<E, ? extends @Nullable T> getter,
      BiConsumer<E, T> setter) {
    return new Column<>(name, type, false, getter, setter);
  }

  /**
   * A column in which every row has a value, whose property is never changed in place.
   *
   * @param name its name as SQL spells it, with quotes where it needs them
   * @param type its type
   * @param getter reads the property
   * @param <E> the entity
   * @param <T> the property's type
   * @return the column
   */
  public static <E, T> Column<E, T> required(
      String name, SqlType<T> type, Function<E, ? extends @Nullable T> getter) {
    return new Column<>(name, type, true, getter, null);
  }

  /**
   * A column in which every row has a value, whose property can be changed in place.
   *
   * @param name its name as SQL spells it, with quotes where it needs them
   * @param type its type
   * @param getter reads the property
   * @param setter writes the property
   * @param <E> the entity
   * @param <T> the property's type
   * @return the column
   */
  public static <E, T> Column<E, T> required(
      String name,
      SqlType<T> type,
      Function<E, ? extends @Nullable T> getter,
      BiConsumer<E, T> setter) {
    return new Column<>(name, type, true, getter, setter);
  }

  /**
   * A column that is in the table but not in the entity.
   *
   * @param name its name as SQL spells it, with quotes where it needs them
   * @param type its type
   * @param <E> the entity
   * @param <T> the values' type
   * @return the column
   */
  public static <E, T> Column<E, T> hidden(String name, SqlType<T> type) {
    return new Column<>(name, type, false, null, null);
  }

  /**
   * The column's name.
   *
   * @return the name as SQL spells it, with quotes where it needs them
   */
  public String name() {
    return name;
  }

  /**
   * How the column's values are read and written.
   *
   * @return the type
   */
  public SqlType<T> type() {
    return type;
  }

  /**
   * A condition: the column's value is this one.
   *
   * @param value the value; null asks for rows where there is none
   * @return the condition
   */
  public Condition<E> eq(@Nullable T value) {
    return value == null ? isNull() : compare("=", value);
  }

  /**
   * A condition: the column's value is another one, or there is none.
   *
   * @param value the value; null asks for rows where there is one
   * @return the condition
   */
  public Condition<E> ne(@Nullable T value) {
    return value == null ? isNotNull() : compare("IS DISTINCT FROM", value);
  }

  /**
   * A condition: the column's value is less.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public Condition<E> lt(T value) {
    return compare("<", value);
  }

  /**
   * A condition: the column's value is less or the same.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public Condition<E> le(T value) {
    return compare("<=", value);
  }

  /**
   * A condition: the column's value is greater.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public Condition<E> gt(T value) {
    return compare(">", value);
  }

  /**
   * A condition: the column's value is greater or the same.
   *
   * @param value the value to compare with
   * @return the condition
   * @throws NullPointerException if the value is null
   */
  public Condition<E> ge(T value) {
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
  public Condition<E> between(T least, T greatest) {
    return ge(least).and(le(greatest));
  }

  /**
   * A condition: the column's value is one of these.
   *
   * @param values the values, sent as one array where the type has one; null among them asks for
   *     rows without a value, too; none makes a condition that no row meets
   * @return the condition
   */
  public Condition<E> in(Collection<? extends @Nullable T> values) {
    return new OneOf<>(this, values);
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
   * A condition: the column's text matches a pattern.
   *
   * @param pattern a pattern of SQL's {@code LIKE}: {@code %} for any text, {@code _} for a
   *     character; for text that a user typed see {@link #startsWith} and {@link #contains}
   * @return the condition
   * @throws NullPointerException if the pattern is null
   */
  public Condition<E> like(String pattern) {
    return new Comparison<>(this, "LIKE", SqlTypes.STRING, pattern);
  }

  /**
   * A condition: the column's text begins with this one.
   *
   * @param text any text; {@code %} and {@code _} are characters as others are
   * @return the condition
   */
  public Condition<E> startsWith(String text) {
    return like(Comparison.literal(text) + "%");
  }

  /**
   * A condition: this text is in the column's.
   *
   * @param text any text; {@code %} and {@code _} are characters as others are
   * @return the condition
   */
  public Condition<E> contains(String text) {
    return like("%" + Comparison.literal(text) + "%");
  }

  /**
   * A condition: the column has no value.
   *
   * @return the condition
   */
  public Condition<E> isNull() {
    return new HasValue<>(this, false);
  }

  /**
   * A condition: the column has a value.
   *
   * @return the condition
   */
  public Condition<E> isNotNull() {
    return new HasValue<>(this, true);
  }

  /**
   * An order: the least comes first, rows without a value last.
   *
   * @return the order
   */
  public Order<E> asc() {
    return new Order<>(this, false, false);
  }

  /**
   * An order: the greatest comes first, rows without a value last.
   *
   * @return the order
   */
  public Order<E> desc() {
    return new Order<>(this, true, false);
  }

  private Condition<E> compare(String operator, T value) {
    return new Comparison<>(this, operator, type, value);
  }

  /** Whether the entity has the column as a property. */
  boolean isProperty() {
    return getter != null;
  }

  /** The property's value; only where the column is one. */
  @Nullable T of(E entity) {
    if (getter == null) {
      throw new IllegalStateException(name + " is not a property");
    }
    return getter.apply(entity);
  }

  /** Writes the property in place; only where the table says that its entities can be changed. */
  @SuppressWarnings("NullAway") // the property's own type says whether it takes null
  void put(E entity, @Nullable T value) {
    if (setter == null) {
      throw new IllegalStateException(name + " cannot be written");
    }
    setter.accept(entity, value);
  }

  /** What the property gets from a row. */
  @Nullable T from(Row row) throws SQLException {
    return neverNull ? row.require(this) : row.get(this);
  }

  /** Whether every row has a value, as those of keys do. */
  boolean isRequired() {
    return required;
  }

  void inKey() {
    required = true;
  }

  int index() {
    return index;
  }

  void at(int place) {
    if (index >= 0) {
      throw new IllegalStateException(name + " is in a table already");
    }
    index = place;
  }

  @Override
  public String toString() {
    return name;
  }
}
