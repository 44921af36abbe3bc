package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of the row whose links a query reads. What a fetch says of the links is said of those of
 * this row alone.
 *
 * @param association whose links they are, by identity; null for any, to be shown to people
 * @param columns what each column of the key is compared with
 */
public record LinkKey(@Nullable Object association, List<Compared> columns) {

  /** To be shown, where there is no row. */
  static final LinkKey SHOWN = new LinkKey(null, List.of());

  /** What a column is compared with: a column of the query around, or a value. */
  public sealed interface Compared {}

  /** A column of the query around, as SQL spells it. */
  public record Name(String sql) implements Compared {}

  /** A value. */
  public record Value(SqlType<?> type, @Nullable Object value) implements Compared {}

  boolean isShown() {
    return association == null;
  }

  @SuppressWarnings("ReferenceEquality") // two ends that are alike are not one
  boolean isOf(Object other) {
    return isShown() || association == other;
  }
}
