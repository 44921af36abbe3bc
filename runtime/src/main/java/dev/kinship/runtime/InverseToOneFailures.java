package dev.kinship.runtime;

import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.InverseToOneSql;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.Identity;
import dev.kinship.runtime.row.KeyMessages;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.OnConflict;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Says why an inverse to-one end did not do what it was asked to. */
final class InverseToOneFailures<T, K, E> {

  private static final int MOST_NAMED = 5;

  private final InverseEnd<T, K, E> end;
  private final InverseToOneSql sql;

  InverseToOneFailures(InverseEnd<T, K, E> end, InverseToOneSql sql) {
    this.end = end;
    this.sql = sql;
  }

  /** Refuses to insert a second row, whose own key stands behind the columns of the entity. */
  void refuseSecond(K key, Results results) throws SQLException {
    EntityTable<E> table = end.holders();
    @Nullable Object[] other =
        new KeyRow(results.rows(), results.context()).values(table.key(), table.types().size() + 1);
    if (Arrays.stream(other).allMatch(Objects::nonNull)) {
      throw occupied(key, other);
    }
  }

  /** Asks for the row that the insert found and could not show: it came after the snapshot. */
  KinshipException notCreated(Handle handle, K key) {
    List<E> there = end.holders().list(handle, end.name(), sql.get(), end.byKey(key));
    return there.isEmpty()
        ? new OccupiedException(
            end.name(),
            "the row was not inserted: the "
                + end.describe(key)
                + " had one at that moment and has none now, or else a trigger or a rule keeps new"
                + " ones out; nothing was changed. Try again")
        : occupied(key, end.holders().keyOf(there.get(0)));
  }

  private OccupiedException occupied(K key, @Nullable Object[] other) {
    return new OccupiedException(
        end.name(),
        "the "
            + end.describe(key)
            + " has one already, the "
            + end.holders().entity().getSimpleName()
            + " with "
            + KeyMessages.describe(end.holders().key(), other)
            + ". Update it, or destroy or remove it first; nothing was changed");
  }

  /** The database cannot keep a second row out, and says so before it inserts one. */
  KinshipException ofCreate(Handle handle, K key, DatabaseException refused) {
    String why = OnConflict.whyNot(refused);
    return why.isEmpty() ? refused : notUnique(handle, Fetch.all(), key, why);
  }

  /** Only a failure asks why: see {@link MissingRows#whichIsMissing}. */
  KinshipException noneToUpdate(Handle handle, K key) {
    long there =
        RoundTrip.read(handle, end.name(), sql.count(), end.byKey(key), List.of(), Results::number);
    if (there == 0) {
      return new NoSuchRowException(
          end.name(), "the " + end.describe(key) + " has none to update. Create one, or set one");
    }
    return there > 1
        ? several(handle, key, there)
        : new RefusedException(
            end.name(),
            "the one of the "
                + end.describe(key)
                + " is there and was not changed: a trigger, a rule or row-level security kept it as"
                + " it was, or another session wrote it in the middle of the call. Read it again");
  }

  /** For a key that {@link Identity} made something of. */
  RuntimeException several(Handle handle, Object identity) {
    return notUnique(
        handle,
        Fetch.all(),
        end.here().describe(Identity.values(identity, end.here().size())),
        "several rows have it");
  }

  /** Which rows hold a key: their own keys, five at most. */
  String holding(List<E> rows) {
    String found =
        rows.stream()
            .limit(MOST_NAMED)
            .map(each -> KeyMessages.describe(end.holders().key(), end.holders().keyOf(each)))
            .collect(Collectors.joining("; "));
    return rows.size() + " rows have it: " + found + (rows.size() > MOST_NAMED ? "; …" : "");
  }

  NotUniqueException several(Handle handle, K key, long there) {
    return notUnique(handle, Fetch.all(), key, there + " rows have it");
  }

  NotUniqueException notUnique(Handle handle, Fetch<E> fetch, K key, String found) {
    return notUnique(handle, fetch, end.here().describe(key), found);
  }

  private NotUniqueException notUnique(Handle handle, Fetch<E> fetch, String key, String found) {
    return new NotUniqueException(
        end.name(),
        "the key of the "
            + end.table().entity().getSimpleName()
            + " with "
            + key
            + " should be in one row at most, but "
            + found,
        RoundTrip.inSchema(handle, QueryInternals.inSchema(fetch, Sql.of(sql.unique()))).text());
  }
}
