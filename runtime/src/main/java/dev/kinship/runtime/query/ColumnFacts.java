package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What orders and conditions know of a column, so that they do not need the class that makes them.
 */
interface ColumnFacts<E> {

  String table();

  String name();

  SqlType<?> type();

  boolean isProperty();

  boolean isRequired();

  @Nullable Object of(E row);
}
