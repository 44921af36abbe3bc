package dev.kinship.runtime.link;

import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.link.LinkTableOutcome.Pair;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyRow;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.row.RowsByKey;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sends writes of links in a table, and reads what comes back; finds out what was missing where one
 * did nothing.
 */
final class LinkTableSender<E, R> {

  /** "There is no unique or exclusion constraint matching the ON CONFLICT specification". */
  private static final String NO_CONSTRAINT = "42P10";

  /** "ON CONFLICT does not support deferrable unique constraints", among other things. */
  private static final String NOT_IN_STATE = "55000";

  /** What comes before the pairs. */
  enum Lock {
    /** Nothing. */
    NONE,
    /** The isolation level, for each row of this end that was locked. */
    LEVEL,
    /** A write of the rows of this end, and then a row for each of them. */
    WRITTEN
  }

  private final LinkedEnd<E, R> end;
  private final String unique;

  /**
   * Creates one.
   *
   * @param unique the statement that adds the constraint of the pair
   */
  LinkTableSender(LinkedEnd<E, R> end, String unique) {
    this.end = end;
    this.unique = unique;
  }

  /** Rows to be linked with one; refuses those that differ from it in a column of both. */
  RowsByKey<R> given(Object key, Collection<R> rows) {
    end.checkShared(key, rows);
    return new RowsByKey<>(end.name(), end.holders(), rows);
  }

  /**
   * Sends a write of one row's links.
   *
   * @param here the row's key, as {@link dev.kinship.runtime.row.Identity} tells it apart
   * @param given the own keys of the given rows, which are not read again
   */
  LinkTableOutcome<R> one(
      Handle handle,
      Sql text,
      Parameters parameters,
      Object here,
      Lock lock,
      Collection<Object> given) {
    return send(handle, text, parameters, end.holders().types(), lock, here, given);
  }

  /** Sends a write of many rows' links. */
  LinkTableOutcome<R> many(Handle handle, Sql text, Parameters parameters, Lock lock) {
    List<SqlType<?>> types = new ArrayList<>(end.holders().types());
    types.addAll(end.here().types());
    return send(handle, text, parameters, types, lock, null, List.of());
  }

  private LinkTableOutcome<R> send(
      Handle handle,
      Sql text,
      Parameters parameters,
      List<SqlType<?>> types,
      Lock lock,
      @Nullable Object here,
      Collection<Object> known) {
    try {
      return RoundTrip.send(
          handle, end.name(), text, parameters, types, results -> read(results, lock, here, known));
    } catch (DatabaseException e) {
      throw explained(handle, e);
    }
  }

  /** The database cannot keep a pair from being there twice, and says so before it inserts one. */
  private KinshipException explained(Handle handle, DatabaseException refused) {
    boolean isDeferrable =
        refused.sqlState().equals(NOT_IN_STATE)
            && String.valueOf(refused.getMessage()).contains("ON CONFLICT");
    if (!isDeferrable && !refused.sqlState().equals(NO_CONSTRAINT)) {
      return refused;
    }
    return new NotUniqueException(
        end.name(),
        "each pair of "
            + String.join(", ", end.links().all())
            + " should be in "
            + end.links().table()
            + " once at most, but "
            + (isDeferrable
                ? "what keeps it unique is DEFERRABLE, and checks too late"
                : "nothing keeps it unique")
            + "; nothing was changed",
        RoundTrip.inSchema(handle, Sql.of(unique)).text());
  }

  /**
   * Reads the results of a write.
   *
   * @param one this end's row; null where there are many
   * @param known the own keys of the other end's rows that the caller has
   */
  private LinkTableOutcome<R> read(
      Results results, Lock lock, @Nullable Object one, Collection<Object> known)
      throws SQLException {
    int locked = 0;
    String level = "";
    if (lock == Lock.WRITTEN) {
      results.next();
    }
    if (lock != Lock.NONE) {
      ResultSet rows = results.rows();
      int column = one == null ? end.here().size() + 1 : 1;
      while (rows.next()) {
        locked++;
        level = lock == Lock.LEVEL ? rows.getString(column) : "read again";
      }
      results.next();
    }
    return new LinkTableOutcome<>(locked, level, pairs(results, one, known));
  }

  /**
   * The columns of the other end's row, the key of this end where there are many, and two flags.
   */
  private List<Pair<R>> pairs(Results results, @Nullable Object one, Collection<Object> known)
      throws SQLException {
    EntityTable<R> table = end.holders();
    ResultSet rows = results.rows();
    ResultRow row = new ResultRow(table, rows, results.context(), null);
    KeyRow keys = new KeyRow(rows, results.context());
    int behind = table.types().size() + 1;
    int flags = behind + (one == null ? end.here().size() : 0);
    List<Pair<R>> pairs = new ArrayList<>();
    while (rows.next()) {
      Object here = one == null ? keys.read(end.here().columns(), behind) : one;
      Object there = row.identity();
      R each = known.contains(there) ? null : table.read(row);
      pairs.add(new Pair<>(here, there, each, rows.getBoolean(flags), rows.getBoolean(flags + 1)));
    }
    return pairs;
  }

  /** Asks which row is missing; only a failure pays for this. */
  NoSuchRowException missing(Handle handle, Collection<?> heres, Collection<?> theres) {
    return missingHere(handle, heres)
        .or(() -> MissingRows.first(handle, end.name(), end.there(), end.holders().key(), theres))
        .orElseGet(
            () ->
                new NoSuchRowException(
                    end.name(),
                    "when they were linked, one of the rows was missing; now all of them are"
                        + " there. Nothing was changed. Try again; if they always are, row-level"
                        + " security keeps one from being locked"));
  }

  Optional<NoSuchRowException> missingHere(Handle handle, Collection<?> heres) {
    return MissingRows.first(handle, end.name(), end.here(), end.here().columns(), heres);
  }
}
