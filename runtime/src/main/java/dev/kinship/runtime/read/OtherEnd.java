package dev.kinship.runtime.read;

import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.statement.KeyNames;
import dev.kinship.runtime.statement.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What a question about the rows at the other end of an association has to know of it.
 *
 * @param <T> the rows that are asked
 * @param <E> the rows at the other end
 */
public interface OtherEnd<T, E> {

  /** The entity and the association, such as {@code Person.pets}. */
  String name();

  /** The generated constant that users call, such as {@code PersonTable.PETS}. */
  String constant();

  /** What identifies a row that is asked. */
  KeyColumns<T, ?> here();

  /** The table of the rows that are asked. */
  default EntityTable<T> table() {
    return here().table();
  }

  /** The table of the rows at the other end. */
  EntityTable<E> holders();

  /** What tells the key of a row that is asked from others; null where it has none. */
  default @Nullable Object identityOf(T row) {
    return here().identityOf(row);
  }

  /** The error for a row that has no key. */
  default UnsavedException unsaved(T row) {
    return KeyMessages.unsaved(name(), table(), here().missing(row));
  }

  /** Whether a row has no key to ask with because nothing is at its other end. */
  default boolean isNowhere(T row) {
    return false;
  }

  /** Gives the key of a row that is asked as {@code :key}; refuses a row that has none. */
  Parameters keyed(T row);

  /** The same for later, any number of times; the key is taken now. */
  Supplier<Parameters> keyedLater(T row);

  /** A condition on the rows that are asked: there is a row at the other end, within a fetch. */
  Condition<T> exists(String scope, Fetch<E> fetch);

  /** Selects the given rows at the other end, which may be outside their default scope. */
  default Fetch<E> given(Collection<? extends E> rows) {
    List<Object[]> keys = rows.stream().map(each -> holders().savedKey(name(), each)).toList();
    return Fetch.where(QueryInternals.<E>isOneOf(holders().key(), keys)).unscoped();
  }

  /** The keys of the rows that are asked, as they stand in a query. */
  KeyBatch batch(Handle handle, List<Object> keys);

  /** Whether a row at the other end tells by itself whose it is. */
  default boolean tells() {
    return false;
  }

  /** Whose a row at the other end is, where it tells. */
  default @Nullable Object toldBy(E row) {
    return null;
  }

  /** The rows at the other end of all keys: what stands behind FROM, with a condition. */
  String from(KeyBatch asked);

  /** The table whose rows have the keys, each key once. */
  default KeyNames asking() {
    return here().names();
  }

  /** The same as {@link #from} in a query for each key, beside {@link KeyBatch#rowsIn}. */
  String fromForEach(KeyBatch asked);

  /**
   * Says whose links are read with {@link #from} or {@link #fromForEach}, where there are links.
   *
   * @param forEach whether it is a query for each key
   */
  default void tellLinks(Parameters parameters, KeyBatch asked, boolean forEach) {}

  /** Whether {@link #from} is no query whose rows can be locked, as with DISTINCT. */
  default boolean isGrouped() {
    return false;
  }
}
