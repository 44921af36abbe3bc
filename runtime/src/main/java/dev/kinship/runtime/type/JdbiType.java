package dev.kinship.runtime.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * A type of which Kinship knows nothing but the name: Jdbi's registered mappers and arguments do.
 */
final class JdbiType<T> extends SqlType<T> {

  JdbiType(QualifiedType<T> jdbiType) {
    super(jdbiType);
  }

  @Override
  public boolean needsJdbi() {
    return true;
  }

  @Override
  public @Nullable String arrayName() {
    return null;
  }

  @Override
  public boolean hasArrayForm() {
    return false;
  }

  @Override
  public @Nullable T zero() {
    return null;
  }

  @Override
  public @Nullable T read(ResultSet rows, int position) {
    throw refused();
  }

  @Override
  public void write(PreparedStatement statement, int position, @Nullable T value) {
    throw refused();
  }

  @Override
  @Nullable Object[] newElements(int size) {
    throw refused();
  }

  @Override
  Object toElement(T value) {
    throw refused();
  }

  private IllegalStateException refused() {
    return new IllegalStateException(jdbiType() + " passes through Jdbi only");
  }
}
