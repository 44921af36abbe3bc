package dev.kinship.runtime.row;

import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Column;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How messages name keys, and what they say where there is none. */
public final class KeyMessages {

  private KeyMessages() {}

  /** The error for a row without a key. */
  public static UnsavedException unsaved(String subject, TableShape<?> table, Column<?, ?> column) {
    return new UnsavedException(
        subject,
        "this "
            + table.entity().getSimpleName()
            + " is not in the database: its "
            + column
            + " is null. Insert it first, with "
            + table.gateway()
            + ".insert, and go on with what that returns");
  }

  /** Names a key by its columns, as {@code tenant_id 7, id 42}. */
  public static String describe(List<? extends Column<?, ?>> columns, @Nullable Object[] id) {
    return IntStream.range(0, id.length)
        .mapToObj(i -> columns.get(i) + " " + Identity.shown(columns.get(i), id[i]))
        .collect(Collectors.joining(", "));
  }
}
