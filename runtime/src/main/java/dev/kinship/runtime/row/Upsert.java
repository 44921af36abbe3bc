package dev.kinship.runtime.row;

import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Key;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Inserts or updates rows of a table by one of its unique keys. */
public final class Upsert<E> {

  private final EntityTable<E> table;
  private final List<Column<E, ?>> key;
  private final UpsertSql<E> sql;

  private Upsert(EntityTable<E> table, List<Column<E, ?>> key) {
    this.table = table;
    this.key = key;
    this.sql = new UpsertSql<>(table, key);
  }

  /** By the primary key. */
  public static <E> Upsert<E> byPrimaryKey(EntityTable<E> table) {
    return new Upsert<>(table, table.key());
  }

  /** By a key that the database keeps unique. */
  public static <E> Upsert<E> by(EntityTable<E> table, Key<E, ?> key) {
    return new Upsert<>(table, key.columns());
  }

  /** Inserts values, or writes those that were set. */
  public E values(Handle handle, ColumnValues<E> given) {
    given.completed(key);
    for (Column<E, ?> each : key) {
      refuseNull(each, given.value(each));
    }
    BitSet inserted = given.given();
    Results.Reader<E> reader =
        results -> table.one(results).orElseThrow(() -> RowErrors.notInserted(table.name()));
    return send(handle, table.text(sql.ofOne(inserted)), given.parameters(), reader);
  }

  /** Inserts an entity, or writes its columns but the keys, unless it was read and is stale. */
  public E row(Handle handle, E given) {
    checkKey(given);
    BitSet inserted = table.insertable(given);
    Results.Reader<Optional<E>> reader =
        results -> {
          ResultSet rows = results.rows();
          return rows.next()
              ? Optional.of(
                  table.refresh(given, new ResultRow(table, rows, results.context(), null)))
              : Optional.empty();
        };
    Parameters parameters = table.parameters(given, inserted);
    Object version = StaleRows.versionIfRead(table, given);
    if (version == null || table.version() == null) {
      return send(handle, table.text(sql.ofOne(inserted)), parameters, reader)
          .orElseThrow(() -> RowErrors.notInserted(table.name()));
    }
    Sql compared = table.text(sql.ofOneRead(inserted));
    return send(handle, compared, parameters.version(table.version().type(), version), reader)
        .orElseThrow(
            () ->
                new HeldUpserts<>(table, key, List.of(given), List.of(identity(given)))
                    .stale(handle)
                    .orElseGet(() -> RowErrors.notInserted(table.name())));
  }

  /** The same of any number of entities, none of which has the key of another. */
  public List<E> rows(Handle handle, Collection<E> given) {
    List<E> rows = List.copyOf(given);
    rows.forEach(this::checkKey);
    List<Object> identities = new ArrayList<>(rows.size());
    rows.forEach(each -> identities.add(identity(each)));
    BulkUpdate.refuseTwice(table, key, identities);
    BulkUpsert<E> bulk = new BulkUpsert<>(table, key, sql, rows, identities);
    try {
      return bulk.run(handle);
    } catch (DatabaseException e) {
      throw explained(handle, e);
    }
  }

  private Object identity(E row) {
    Object identity = Identity.of(key, row);
    if (identity == null) {
      throw new IllegalStateException("a key was null, which had been checked");
    }
    return identity;
  }

  private void checkKey(E row) {
    for (Column<E, ?> each : key) {
      refuseNull(each, each.of(row));
    }
  }

  private void refuseNull(Column<E, ?> column, @Nullable Object value) {
    if (value == null) {
      throw new UnsavedException(
          table.name(),
          "an upsert finds the row by "
              + TableShape.list(key, "")
              + ", and "
              + column
              + " is null. Set it, or insert the row, with "
              + table.gateway()
              + ".insert");
    }
  }

  private <R> R send(Handle handle, Sql text, Parameters parameters, Results.Reader<R> reader) {
    try {
      return RoundTrip.send(handle, table.name(), text, parameters, table.types(), reader);
    } catch (DatabaseException e) {
      throw explained(handle, e);
    }
  }

  /** The database knows no constraint for the key, or one that checks too late. */
  private KinshipException explained(Handle handle, DatabaseException refused) {
    String why = OnConflict.whyNot(refused);
    if (why.isEmpty()) {
      return refused;
    }
    String columns = TableShape.list(key, "");
    boolean isPrimary = Set.copyOf(key).equals(Set.copyOf(table.key()));
    String ddl =
        "ALTER TABLE "
            + table.name()
            + (isPrimary ? " ADD PRIMARY KEY (" : " ADD UNIQUE (")
            + columns
            + ")";
    return new NotUniqueException(
        table.name(),
        "an upsert needs a unique key of " + columns + ", but " + why,
        RoundTrip.inSchema(handle, Sql.of(ddl)).text());
  }
}
