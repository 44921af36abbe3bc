package dev.kinship.runtime.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/** A type of the user's that holds one value of another type, which is what the column holds. */
final class WrappedType<V, T> extends SqlType<T> {

  private final SqlType<V> base;
  private final Function<V, T> wrap;
  private final Function<T, @Nullable V> unwrap;

  WrappedType(
      QualifiedType<T> jdbiType,
      SqlType<V> base,
      Function<V, T> wrap,
      Function<T, @Nullable V> unwrap) {
    super(jdbiType);
    this.base = base;
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  @Override
  public SqlType<?> base() {
    return base.base();
  }

  @Override
  public @Nullable Object toBase(T value) {
    V inner = unwrap.apply(value);
    return inner == null ? null : base.toBase(inner);
  }

  @Override
  public boolean needsJdbi() {
    return base.needsJdbi();
  }

  @Override
  public @Nullable String arrayName() {
    return base.arrayName();
  }

  @Override
  public boolean hasArrayForm() {
    return base.hasArrayForm();
  }

  /** None: what a primitive is without a value, the user's type need not accept. */
  @Override
  public @Nullable T zero() {
    return null;
  }

  @Override
  public @Nullable T read(ResultSet rows, int position) throws SQLException {
    V inner = base.read(rows, position);
    return inner == null ? null : wrap.apply(inner);
  }

  @Override
  public void write(PreparedStatement statement, int position, @Nullable T value)
      throws SQLException {
    base.write(statement, position, value == null ? null : unwrap.apply(value));
  }

  @Override
  @Nullable Object[] newElements(int size) {
    return base.newElements(size);
  }

  @Override
  @Nullable Object toElement(T value) {
    V inner = unwrap.apply(value);
    return inner == null ? null : base.toElement(inner);
  }
}
