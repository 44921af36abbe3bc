package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlType;
import org.jspecify.annotations.Nullable;

/** What an {@link Order} knows of its column, so that neither class needs the other. */
interface Sortable<E> {

  String name();

  SqlType<?> type();

  boolean isProperty();

  boolean isRequired();

  @Nullable Object of(E row);
}
