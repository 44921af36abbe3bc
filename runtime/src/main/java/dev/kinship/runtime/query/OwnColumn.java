package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * SQL of the user's own to order by. Only the server knows its value, so no row tells where it is
 * in the order.
 */
record OwnColumn<E>(OwnSql<E> sql) implements ColumnFacts<E> {

  @Override
  public String table() {
    throw isNotRead();
  }

  @Override
  public String name() {
    return sql.toString();
  }

  @Override
  public SqlType<?> type() {
    throw isNotRead();
  }

  @Override
  public boolean isProperty() {
    return false;
  }

  @Override
  public boolean isRequired() {
    return false;
  }

  @Override
  public @Nullable Object of(E row) {
    throw isNotRead();
  }

  private IllegalStateException isNotRead() {
    return new IllegalStateException(name() + " is not read with the row");
  }
}
