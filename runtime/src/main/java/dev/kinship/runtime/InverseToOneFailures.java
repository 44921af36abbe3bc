package dev.kinship.runtime;

import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Says why an inverse to-one end did not do what it was asked to. */
final class InverseToOneFailures<T, K, E> {

  /** "There is no unique or exclusion constraint matching the ON CONFLICT specification". */
  private static final String NO_CONSTRAINT = "42P10";

  /** "ON CONFLICT does not support deferrable unique constraints", among other things. */
  private static final String NOT_IN_STATE = "55000";

  private final InverseEnd<T, K, E> end;
  private final InverseToOneSql sql;

  InverseToOneFailures(InverseEnd<T, K, E> end, InverseToOneSql sql) {
    this.end = end;
    this.sql = sql;
  }

  /** Refuses to insert a second row, whose own key stands behind the columns of the entity. */
  void refuseSecond(K key, Results results) throws SQLException {
    Entities<E> entities = end.holders().entities();
    @Nullable Object[] other =
        new KeyRow(results.rows(), results.context())
            .values(end.holders().key(), entities.types().size() + 1);
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
        : occupied(key, end.holders().entities().keyOf(there.get(0)));
  }

  private OccupiedException occupied(K key, @Nullable Object[] other) {
    return new OccupiedException(
        end.name(),
        "the "
            + end.describe(key)
            + " has one already, the "
            + end.holders().entity().getSimpleName()
            + " with "
            + Absence.describe(end.holders(), other)
            + ". Update it, or destroy or remove it first; nothing was changed");
  }

  /** The database cannot keep a second row out, and says so before it inserts one. */
  KinshipException ofCreate(Handle handle, K key, DatabaseException refused) {
    if (refused.sqlState().equals(NO_CONSTRAINT)) {
      return notUnique(handle, Fetch.all(), key, "nothing keeps it unique");
    }
    boolean isDeferrable =
        refused.sqlState().equals(NOT_IN_STATE)
            && String.valueOf(refused.getMessage()).contains("ON CONFLICT");
    return isDeferrable
        ? notUnique(
            handle, Fetch.all(), key, "what keeps it unique is DEFERRABLE, and checks too late")
        : refused;
  }

  /** Only a failure asks why: see {@link Absence#whichIsMissing}. */
  KinshipException noneToUpdate(Handle handle, K key) {
    long there =
        RoundTrip.read(handle, end.name(), sql.count(), end.byKey(key), List.of(), ToMany::number);
    return there > 1
        ? several(handle, key, there)
        : new NoSuchRowException(
            end.name(), "the " + end.describe(key) + " has none to update. Create one, or set one");
  }

  NotUniqueException several(Handle handle, K key, long there) {
    return notUnique(handle, Fetch.all(), key, there + " rows have it");
  }

  NotUniqueException notUnique(Handle handle, Fetch<E> fetch, K key, String found) {
    return new NotUniqueException(
        end.name(),
        "the key of the " + end.describe(key) + " should be in one row at most, but " + found,
        RoundTrip.inSchema(handle, fetch.inSchema(Sql.of(sql.unique()))).text());
  }
}
