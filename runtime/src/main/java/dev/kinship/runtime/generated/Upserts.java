package dev.kinship.runtime.generated;

import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.row.Upsert;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Inserts or updates rows for a generated gateway, whose methods say what each does, returns and
 * throws. Each is one statement, decided by a unique index, and costs one round trip.
 */
public final class Upserts {

  private Upserts() {}

  /** By the primary key, of values. */
  public static <E> E upsert(Handle handle, Table<E> table, Values<E> values) {
    return Upsert.byPrimaryKey(TableInternals.rows(table))
        .values(handle, TableInternals.changes(values));
  }

  /** By a unique key, of values. */
  public static <E> E upsert(Handle handle, Table<E> table, Key<E, ?> key, Values<E> values) {
    return Upsert.by(TableInternals.rows(table), key)
        .values(handle, TableInternals.changes(values));
  }

  /** By the primary key, of an entity. */
  public static <E> E upsert(Handle handle, Table<E> table, E given) {
    return Upsert.byPrimaryKey(TableInternals.rows(table)).row(handle, given);
  }

  /** By a unique key, of an entity. */
  public static <E> E upsert(Handle handle, Table<E> table, Key<E, ?> key, E given) {
    return Upsert.by(TableInternals.rows(table), key).row(handle, given);
  }

  /** By the primary key, of entities; nothing is sent for none. */
  public static <E> List<E> upsertAll(Handle handle, Table<E> table, Collection<E> given) {
    return given.isEmpty()
        ? List.of()
        : Upsert.byPrimaryKey(TableInternals.rows(table)).rows(handle, given);
  }

  /** By a unique key, of entities; nothing is sent for none. */
  public static <E> List<E> upsertAll(
      Handle handle, Table<E> table, Key<E, ?> key, Collection<E> given) {
    return given.isEmpty()
        ? List.of()
        : Upsert.by(TableInternals.rows(table), key).rows(handle, given);
  }
}
