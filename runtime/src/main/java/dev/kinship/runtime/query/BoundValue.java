package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A value in SQL of the user's own, which becomes a parameter. */
record BoundValue<E>(SqlType<?> type, @Nullable Object value) implements SqlArgument<E> {

  /** The type only: the value may be a secret. */
  @Override
  public String toString() {
    return "a value of the type " + type;
  }
}
