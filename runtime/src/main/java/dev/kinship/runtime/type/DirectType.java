package dev.kinship.runtime.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/** A type that JDBC reads and writes by itself, in the same way in which Jdbi's own mappers do. */
final class DirectType<T> extends SqlType<T> {

  interface Reader<T> {
    @Nullable T read(ResultSet rows, int position) throws SQLException;
  }

  interface Writer<T> {
    void write(PreparedStatement statement, int position, T value) throws SQLException;
  }

  private final Reader<T> reader;
  private final Writer<T> writer;
  private final int nullType;
  private final boolean arrayForm;
  private final @Nullable String arrayName;
  private final IntFunction<? extends @Nullable Object[]> elements;
  private final Function<T, Object> toElement;
  private final @Nullable T zero;
  private final Function<T, Object> toBase;

  private DirectType(
      QualifiedType<T> jdbiType,
      Reader<T> reader,
      Writer<T> writer,
      int nullType,
      boolean arrayForm,
      @Nullable String arrayName,
      IntFunction<? extends @Nullable Object[]> elements,
      Function<T, Object> toElement,
      @Nullable T zero,
      Function<T, Object> toBase) {
    super(jdbiType);
    this.reader = reader;
    this.writer = writer;
    this.nullType = nullType;
    this.arrayForm = arrayForm;
    this.arrayName = arrayName;
    this.elements = elements;
    this.toElement = toElement;
    this.zero = zero;
    this.toBase = toBase;
  }

  /** A type that has no place in arrays: {@link #inArrays} gives it one. */
  static <T> DirectType<T> of(
      QualifiedType<T> jdbiType, int nullType, Reader<T> reader, Writer<T> writer) {
    return new DirectType<>(
        jdbiType,
        reader,
        writer,
        nullType,
        false,
        null,
        Object[]::new,
        value -> value,
        null,
        value -> value);
  }

  DirectType<T> inArrays(@Nullable String name, Function<T, Object> toElement) {
    return inArrays(name, Object[]::new, toElement);
  }

  /**
   * Gives the type its place in arrays.
   *
   * @param elements makes the array; the driver has a binary form for some, and sends others as
   *     text
   */
  DirectType<T> inArrays(
      @Nullable String name,
      IntFunction<? extends @Nullable Object[]> elements,
      Function<T, Object> toElement) {
    return new DirectType<>(
        jdbiType(), reader, writer, nullType, true, name, elements, toElement, zero, toBase);
  }

  DirectType<T> zero(T value) {
    return new DirectType<>(
        jdbiType(),
        reader,
        writer,
        nullType,
        arrayForm,
        arrayName,
        elements,
        toElement,
        value,
        toBase);
  }

  /** Says what a value comes to for the database, where that is not the value itself. */
  DirectType<T> base(Function<T, Object> makes) {
    return new DirectType<>(
        jdbiType(),
        reader,
        writer,
        nullType,
        arrayForm,
        arrayName,
        elements,
        toElement,
        zero,
        makes);
  }

  @Override
  public Object toBase(T value) {
    return toBase.apply(value);
  }

  @Override
  public boolean needsJdbi() {
    return false;
  }

  @Override
  public @Nullable String arrayName() {
    return arrayName;
  }

  @Override
  public boolean hasArrayForm() {
    return arrayForm;
  }

  @Override
  public @Nullable T zero() {
    return zero;
  }

  @Override
  public @Nullable T read(ResultSet rows, int position) throws SQLException {
    return reader.read(rows, position);
  }

  @Override
  public void write(PreparedStatement statement, int position, @Nullable T value)
      throws SQLException {
    if (value == null) {
      statement.setNull(position, nullType);
    } else {
      writer.write(statement, position, value);
    }
  }

  @Override
  @Nullable Object[] newElements(int size) {
    return elements.apply(size);
  }

  @Override
  Object toElement(T value) {
    return toElement.apply(value);
  }
}
