package dev.kinship.runtime.row;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of two rows is missing, or whether one is stale, after a write has found nothing
 * to change. Only a failure pays for this second round trip; in the statement itself every success
 * would.
 */
public final class MissingRows {

  private MissingRows() {}

  /** The error for an insert that was to go with a row with {@code id}, and returned nothing. */
  public static KinshipException notCreated(
      Handle handle, String subject, TableShape<?> beside, @Nullable Object[] id) {
    Parameters parameters = new Parameters().id(beside.keyTypes(), id);
    return isThere(handle, subject, beside, beside.isThis(""), parameters)
        ? RowErrors.notInserted(subject, beside, KeyMessages.describe(beside.key(), id))
        : RowErrors.noSuchRow(subject, beside, id);
  }

  /** The same, for one that was to go with a row that a key points at. */
  public static <T, K> KinshipException notCreated(
      Handle handle, String subject, KeyColumns<T, K> target, K key) {
    Parameters parameters = target.addTo(new Parameters(), key);
    return isThere(handle, subject, target.table(), target.isKey(""), parameters)
        ? RowErrors.notInserted(subject, target.table(), target.describe(key))
        : RowErrors.noTarget(subject, target, key);
  }

  /** The error for a write of a row by its instance that changed none. */
  public static <E> KinshipException notChanged(
      Handle handle, String subject, EntityTable<E> table, E given, Object[] id) {
    Column<E, ?> version = table.version();
    return version == null
        ? notChanged(handle, subject, table, id)
        : why(handle, subject, table, version, given, id, () -> RowErrors.kept(subject, table, id));
  }

  /** The error for a row that a lock did not find: no trigger hides it. */
  public static <E> KinshipException notFound(
      Handle handle, EntityTable<E> table, E given, Object[] id) {
    return table.version() == null
        ? RowErrors.noSuchRow(table.name(), table, id)
        : notChanged(handle, table.name(), table, given, id);
  }

  /** The error for a write of a row by its key that changed none. */
  public static KinshipException notChanged(
      Handle handle, String subject, TableShape<?> table, @Nullable Object[] id) {
    Parameters parameters = new Parameters().id(table.keyTypes(), id);
    return isThere(handle, subject, table, table.isThis(""), parameters)
        ? RowErrors.kept(subject, table, id)
        : RowErrors.noSuchRow(subject, table, id);
  }

  /** The same for the row that a key points at. */
  public static <T, K> KinshipException notChanged(
      Handle handle, String subject, KeyColumns<T, K> target, K key) {
    Parameters parameters = target.addTo(new Parameters(), key);
    return isThere(handle, subject, target.table(), target.isKey(""), parameters)
        ? RowErrors.kept(subject, target.table(), target.describe(key))
        : RowErrors.noTarget(subject, target, key);
  }

  /**
   * The error for a write of a row that is there and differs from a target in a column that it must
   * have in common with it; empty where it is not there, or has all in common.
   */
  public static <E> Optional<KinshipException> differing(
      Handle handle, EntityTable<E> table, @Nullable Object[] id, List<SharedValue<E>> shared) {
    if (shared.isEmpty()) {
      return Optional.empty();
    }
    Parameters parameters = new Parameters().id(table.keyTypes(), id);
    shared.forEach(each -> parameters.value(each.column().type(), each.value()));
    String which = table.isThis("") + " AND (" + SharedValue.condition(shared) + ") IS NOT TRUE";
    return isThere(handle, table.name(), table, which, parameters)
        ? Optional.of(shared.get(0).differs("another value there, or none"))
        : Optional.empty();
  }

  /**
   * The error for an insert that was to go with a row, given by its instance, and inserted none.
   */
  public static <E> KinshipException notCreated(
      Handle handle, String subject, EntityTable<E> table, E given, Object[] id) {
    Column<E, ?> version = table.version();
    return version == null
        ? notCreated(handle, subject, table, id)
        : why(
            handle,
            subject,
            table,
            version,
            given,
            id,
            () -> RowErrors.notInserted(subject, table, KeyMessages.describe(table.key(), id)));
  }

  private static <E> KinshipException why(
      Handle handle,
      String subject,
      EntityTable<E> table,
      Column<E, ?> version,
      E given,
      Object[] id,
      Supplier<KinshipException> otherwise) {
    Optional<Version> found = read(handle, subject, table, version, id);
    if (found.isEmpty()) {
      return RowErrors.noSuchRow(subject, table, id);
    }
    Object there = found.get().value;
    StaleRowException stale = StaleRows.ifStale(subject, table, given, id, there);
    return stale == null ? otherwise.get() : stale;
  }

  /** The version of an existing row. */
  private record Version(@Nullable Object value) {}

  private static <E> Optional<Version> read(
      Handle handle, String subject, EntityTable<E> table, Column<E, ?> column, Object[] id) {
    Sql sql =
        table.text(
            "SELECT " + column.name() + " FROM " + table.name() + " WHERE " + table.isThis(""));
    Parameters parameters = new Parameters().id(table.keyTypes(), id);
    return RoundTrip.read(
        handle,
        subject,
        sql,
        parameters,
        List.of(column.type()),
        results -> {
          var rows = results.rows();
          return rows.next()
              ? Optional.of(new Version(new KeyRow(rows, results.context()).read(column, 1)))
              : Optional.empty();
        });
  }

  static boolean isThere(
      Handle handle, String subject, TableShape<?> table, String condition, Parameters parameters) {
    Sql sql = table.text("SELECT " + exists(table, condition));
    return RoundTrip.read(handle, subject, sql, parameters, List.of(), Results::isTrue);
  }

  private static String exists(TableShape<?> table, String condition) {
    return "EXISTS (SELECT 1 FROM " + table.name() + " WHERE " + condition + ")";
  }

  /**
   * The error for a write of a row's foreign key that changed no row.
   *
   * @param both makes the error where row and target are both there
   */
  public static <E, K, T> KinshipException whichIsMissing(
      Handle handle,
      String subject,
      EntityTable<E> table,
      E given,
      Object[] id,
      KeyColumns<T, K> target,
      K key,
      Supplier<? extends KinshipException> both) {
    Column<E, ?> version = table.version();
    Sql sql =
        table.text(
            "SELECT "
                + exists(table, table.isThis(""))
                + ", "
                + exists(target.table(), target.isKey(""))
                + (version == null ? "" : ", " + ofThis(table, version)));
    Parameters parameters = target.addTo(new Parameters().id(table.keyTypes(), id), key);
    record There(boolean row, boolean target, @Nullable Object version) {}
    There there =
        RoundTrip.read(
            handle,
            subject,
            sql,
            parameters,
            version == null ? List.of() : List.of(version.type()),
            results -> {
              var rows = results.rows();
              rows.next();
              KeyRow row = new KeyRow(rows, results.context());
              return new There(
                  rows.getBoolean(1),
                  rows.getBoolean(2),
                  version == null ? null : row.read(version, 3));
            });
    if (!there.row) {
      return RowErrors.noSuchRow(subject, table, id);
    }
    StaleRowException stale = StaleRows.ifStale(subject, table, given, id, there.version);
    if (stale != null) {
      return stale;
    }
    return there.target ? both.get() : RowErrors.noTarget(subject, target, key);
  }

  private static String ofThis(TableShape<?> table, Column<?, ?> column) {
    return "(SELECT "
        + column.name()
        + " FROM "
        + table.name()
        + " WHERE "
        + table.isThis("")
        + ")";
  }

  /** The error for the first of some rows that does not exist; empty if all exist. */
  public static <T> Optional<NoSuchRowException> first(
      Handle handle,
      String subject,
      KeyColumns<T, ?> end,
      List<? extends Column<T, ?>> columns,
      Collection<?> identities) {
    return first(handle, subject, end.table(), columns, identities);
  }

  /** The same of the rows of a table. */
  public static <T> Optional<NoSuchRowException> first(
      Handle handle,
      String subject,
      TableShape<T> table,
      List<? extends Column<T, ?>> columns,
      Collection<?> identities) {
    if (identities.isEmpty()) {
      return Optional.empty();
    }
    GivenKeys keys = new GivenKeys(columns, identities);
    Sql sql =
        Sql.of(
            "SELECT "
                + TableShape.list(columns, "")
                + " FROM "
                + table.name()
                + " WHERE "
                + keys.areGiven(handle, ""));
    List<SqlType<?>> types = columns.stream().<SqlType<?>>map(Column::type).toList();
    Set<Object> there =
        RoundTrip.read(
            handle,
            subject,
            sql,
            keys.addTo(new Parameters()),
            types,
            results -> {
              Set<Object> found = new HashSet<>();
              var rows = results.rows();
              KeyRow row = new KeyRow(rows, results.context());
              while (rows.next()) {
                found.add(row.read(columns));
              }
              return found;
            });
    return identities.stream()
        .filter(each -> !there.contains(each))
        .findFirst()
        .map(
            each ->
                new NoSuchRowException(
                    subject,
                    RowErrors.notThere(
                            table,
                            KeyMessages.describe(columns, Identity.values(each, columns.size())))
                        + "; nothing was changed"));
  }
}
