package dev.kinship.runtime.type;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * How values of one Java type are read from and written to a column. {@link SqlTypes} has them all;
 * they are immutable and may be shared by threads.
 *
 * @param <T> the Java type, boxed where it is primitive
 */
public abstract class SqlType<T> {

  /** What texts are in arrays: the type that the driver gives to a single one. */
  static final String TEXTS = "varchar";

  private final QualifiedType<T> jdbiType;

  SqlType(QualifiedType<T> jdbiType) {
    this.jdbiType = jdbiType;
  }

  /**
   * Names the type as Jdbi's mappers and arguments know it.
   *
   * @return the type with its qualifiers
   */
  public final QualifiedType<T> jdbiType() {
    return jdbiType;
  }

  /**
   * Tells of which type the values are that the driver gets: this one, or that of what its values
   * hold, where it is a type of the user's around another.
   *
   * @return the type
   */
  public SqlType<?> base() {
    return this;
  }

  /**
   * Tells what a value comes to for the database: of two values that PostgreSQL takes for one the
   * same, however the user's type compares them.
   *
   * @param value the value
   * @return a value of {@link #base}, or a text for an enum's constant; null where a type of the
   *     user's holds none
   */
  public @Nullable Object toBase(T value) {
    return value;
  }

  /**
   * Tells whether only Jdbi's own mappers and arguments can read and write the type.
   *
   * @return whether {@link #read} and {@link #write} refuse
   */
  public abstract boolean needsJdbi();

  /**
   * Names the type of an element when values of this type are sent as one array.
   *
   * @return PostgreSQL's name; null if there is none that fits every column
   */
  public abstract @Nullable String arrayName();

  /**
   * Tells whether values can be sent together as one array.
   *
   * @return whether; if not, each takes a parameter of its own
   */
  public abstract boolean hasArrayForm();

  /**
   * What a primitive is without a value.
   *
   * @return zero, false; null where the type is no primitive's box
   */
  public abstract @Nullable T zero();

  /**
   * Reads a column of the current row.
   *
   * @param rows the rows
   * @param position the column's position, from 1
   * @return the value; null for SQL's null
   * @throws SQLException if the driver cannot
   */
  public abstract @Nullable T read(ResultSet rows, int position) throws SQLException;

  /**
   * Writes a parameter.
   *
   * @param statement the statement
   * @param position the parameter's position, from 1
   * @param value the value; null for SQL's null
   * @throws SQLException if the driver cannot
   */
  public abstract void write(PreparedStatement statement, int position, @Nullable T value)
      throws SQLException;

  /**
   * Makes an array of {@link #arrayName} that has no elements yet.
   *
   * @param size how many it will have
   * @return what {@link java.sql.Connection#createArrayOf} takes
   */
  abstract @Nullable Object[] newElements(int size);

  /**
   * Turns a value into what an array of {@link #arrayName} holds for it.
   *
   * @param value the value
   * @return what {@link java.sql.Connection#createArrayOf} takes
   */
  abstract @Nullable Object toElement(T value);

  /**
   * Makes an array of values, for any number of parameters.
   *
   * @param connection whose statements it is for
   * @param values the values
   * @return the array
   * @throws SQLException if the driver cannot
   */
  public final Array toArray(Connection connection, List<? extends @Nullable T> values)
      throws SQLException {
    return toArray(connection, arrayName(), values);
  }

  final Array toArray(
      Connection connection, @Nullable String name, List<? extends @Nullable T> values)
      throws SQLException {
    @Nullable Object[] elements = newElements(values.size());
    for (int i = 0; i < elements.length; i++) {
      T value = values.get(i);
      elements[i] = value == null ? null : toElement(value);
    }
    return connection.createArrayOf(name == null ? "text" : name, elements);
  }

  /**
   * Tells whether arrays are sent without a type, so that the column beside them decides: those
   * that fit several types, and texts where the connection's {@code stringtype} says so of a single
   * one.
   *
   * @param connection the connection that they are sent on
   * @return whether they have no type of their own
   */
  public final boolean isUntyped(Connection connection) {
    String name = arrayName();
    return name == null
        ? hasArrayForm()
        : name.equals(TEXTS) && StringType.isUnspecified(connection);
  }

  /**
   * Writes a parameter that is an array of values.
   *
   * @param statement the statement
   * @param position the parameter's position, from 1
   * @param array what {@link #toArray} made
   * @param besideColumn whether a column stands beside it that gives it a type if it has none
   * @throws SQLException if the driver cannot
   */
  public final void writeArray(
      PreparedStatement statement, int position, Array array, boolean besideColumn)
      throws SQLException {
    boolean untyped = arrayName() == null || (besideColumn && isUntyped(statement.getConnection()));
    if (untyped) { // as text that the server reads as whatever array stands there
      statement.setObject(position, array.toString(), Types.OTHER);
    } else {
      statement.setArray(position, array);
    }
  }

  @Override
  public String toString() {
    return jdbiType.toString();
  }
}
