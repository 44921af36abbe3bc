package dev.kinship.runtime.row;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.StaleRowException;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.type.SqlType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tells whether the version of a given instance is the one that its row has. */
public final class StaleRows {

  private StaleRows() {}

  /** The error for a row whose version is another one; null where it is the given one. */
  static <E> @Nullable StaleRowException ifStale(
      String subject, EntityTable<E> table, E given, Object[] id, @Nullable Object there) {
    return ifStale(subject, table, table.key(), table.versionOf(subject, given), id, there);
  }

  private static <E> @Nullable StaleRowException ifStale(
      String subject,
      EntityTable<E> table,
      List<Column<E, ?>> key,
      @Nullable Object held,
      Object[] id,
      @Nullable Object there) {
    Column<E, ?> version = table.version();
    return held == null || version == null || Identity.same(version, held, there)
        ? null
        : new StaleRowException(
            subject,
            table.entity().getSimpleName() + " with " + KeyMessages.describe(key, id),
            (Serializable) held,
            (Serializable) there);
  }

  /** Refuses a row whose version is another one. */
  public static <E> void refuse(
      String subject, EntityTable<E> table, E given, Object[] id, @Nullable Object there) {
    StaleRowException stale = ifStale(subject, table, given, id, there);
    if (stale != null) {
      throw stale;
    }
  }

  /**
   * The error for the first of some rows whose version is another one; empty where none is. Rows
   * that have no version are not compared.
   *
   * @param key the columns by which the rows are found
   */
  static <E> Optional<KinshipException> first(
      Handle handle,
      EntityTable<E> table,
      List<Column<E, ?>> key,
      GivenKeys keys,
      Map<Object, E> rows) {
    Column<E, ?> version = table.version();
    if (version == null) {
      return Optional.empty();
    }
    Sql sql =
        Sql.of(
            "SELECT "
                + TableShape.list(key, "")
                + ", "
                + version.name()
                + " FROM "
                + table.name()
                + " WHERE "
                + keys.areGiven(handle, ""));
    List<SqlType<?>> types = new ArrayList<>();
    key.forEach(each -> types.add(each.type()));
    types.add(version.type());
    Map<Object, Optional<Object>> there =
        RoundTrip.read(
            handle,
            table.name(),
            sql,
            keys.addTo(new Parameters()),
            types,
            results -> {
              Map<Object, Optional<Object>> found = new HashMap<>();
              var result = results.rows();
              KeyRow row = new KeyRow(result, results.context());
              while (result.next()) {
                found.put(row.read(key), Optional.ofNullable(row.read(version, types.size())));
              }
              return found;
            });
    return rows.entrySet().stream()
        .filter(each -> there.containsKey(each.getKey()))
        .flatMap(
            each ->
                Stream.<KinshipException>ofNullable(
                    ifStale(
                        table.name(),
                        table,
                        key,
                        versionIfRead(table, each.getValue()),
                        Identity.values(each.getKey(), key.size()),
                        Objects.requireNonNull(there.get(each.getKey())).orElse(null))))
        .findFirst();
  }

  /**
   * The version to compare: that of an entity that was read, which has its key and its version.
   * Null for one that was not, such as a new one whose version is a primitive 0.
   */
  static <E> @Nullable Object versionIfRead(EntityTable<E> table, E given) {
    Column<E, ?> version = table.version();
    return version == null || table.key().stream().anyMatch(each -> each.of(given) == null)
        ? null
        : version.of(given);
  }
}
