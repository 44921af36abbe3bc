package dev.kinship.runtime.generated;

import dev.kinship.OnReplace;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of both inverse ends, to-one and to-many, are told of the key. For one thread.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
final class InverseKey<T, K, E> {

  private @Nullable KeyColumns<T, K> referenced;
  private @Nullable KeyColumns<E, K> holders;
  private OnReplace onReplace = OnReplace.UNLINK;

  void referenced(Table<T> target, Key<T, K> columns) {
    referenced = new KeyColumns<>(() -> TableInternals.rows(target), () -> columns);
  }

  void holders(Supplier<Table<E>> other, Supplier<? extends Key<E, K>> columns) {
    holders = new KeyColumns<>(() -> TableInternals.rows(other.get()), columns);
  }

  void onReplace(OnReplace policy) {
    onReplace = policy;
  }

  OnReplace onReplace() {
    return onReplace;
  }

  InverseEnd<T, K, E> end(EndBuilder<?> of) {
    return new InverseEnd<>(
        of.name,
        of.constant,
        Objects.requireNonNull(referenced, "key"),
        Objects.requireNonNull(holders, "holders"));
  }
}
