package dev.kinship.runtime.link;

import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.row.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own keys of rows that an inverse end links. The columns that the association shares with such
 * a key have the target's values, so that nobody links the row of another tenant.
 */
public final class OwnKeys {

  private OwnKeys() {}

  /** The key of the row that one value tells. */
  public static <T, K, E> Object[] of(InverseEnd<T, K, E> end, K key, Object id) {
    @Nullable Object[] told = toldBy(end, key);
    Object[] own = new Object[told.length];
    boolean isTold = false;
    for (int i = 0; i < own.length; i++) {
      Object value = told[i];
      if (value == null && isTold) {
        throw new IllegalArgumentException(
            end.name()
                + ": one value does not tell which "
                + end.holders().entity().getSimpleName()
                + ". Use setKey");
      }
      isTold |= value == null;
      own[i] = value == null ? id : value;
    }
    return own;
  }

  /** The key of the row that a value tells; refuses one that is not the target's to have. */
  public static <T, K, E, V> Object[] of(InverseEnd<T, K, E> end, K key, Key<E, V> own, V value) {
    List<Column<E, ?>> columns = end.holders().key();
    if (!own.columns().equals(columns)) {
      throw new IllegalArgumentException(
          end.name() + ": " + own + " is not the primary key of " + end.holders().name());
    }
    Object[] parts = QueryInternals.parts(own, value);
    @Nullable Object[] told = toldBy(end, key);
    for (int i = 0; i < parts.length; i++) {
      Object there = told[i];
      if (there != null && !Identity.same(columns.get(i), there, parts[i])) {
        throw SharedColumns.differs(end.name(), end.there(), end.here(), key, parts);
      }
    }
    return parts;
  }

  /** The value of each column of the own key that is shared; null for the others. */
  private static <T, K, E> @Nullable Object[] toldBy(InverseEnd<T, K, E> end, K key) {
    List<Column<E, ?>> own = end.holders().key();
    @Nullable Object[] told = new Object[own.size()];
    if (told.length > 1) {
      Object[] values = end.there().values(key);
      for (int i : end.there().shared()) {
        int place = own.indexOf(end.there().columns().get(i));
        if (place >= 0) {
          told[place] = values[i];
        }
      }
    }
    return told;
  }
}
