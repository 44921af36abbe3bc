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
    Object held = table.versionOf(subject, given);
    return held == null || Identity.same(held, there)
        ? null
        : new StaleRowException(
            subject,
            table.entity().getSimpleName() + " with " + KeyMessages.describe(table.key(), id),
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

  /** The error for the first of some rows whose version is another one; empty where none is. */
  static <E> Optional<KinshipException> first(
      Handle handle, String subject, EntityTable<E> table, GivenKeys keys, Map<Object, E> rows) {
    Column<E, ?> version = table.version();
    if (version == null) {
      return Optional.empty();
    }
    Sql sql =
        Sql.of(
            "SELECT "
                + table.keyColumns("")
                + ", "
                + version.name()
                + " FROM "
                + table.name()
                + " WHERE "
                + keys.areGiven(handle, ""));
    List<SqlType<?>> types = new ArrayList<>(table.keyTypes());
    types.add(version.type());
    Map<Object, Optional<Object>> there =
        RoundTrip.read(
            handle,
            subject,
            sql,
            keys.addTo(new Parameters()),
            types,
            results -> {
              Map<Object, Optional<Object>> found = new HashMap<>();
              var result = results.rows();
              KeyRow row = new KeyRow(result, results.context());
              while (result.next()) {
                found.put(
                    row.read(table.key()), Optional.ofNullable(row.read(version, types.size())));
              }
              return found;
            });
    return rows.entrySet().stream()
        .filter(each -> there.containsKey(each.getKey()))
        .flatMap(
            each ->
                Stream.<KinshipException>ofNullable(
                    ifStale(
                        subject,
                        table,
                        each.getValue(),
                        Identity.values(each.getKey(), table.key().size()),
                        Objects.requireNonNull(there.get(each.getKey())).orElse(null))))
        .findFirst();
  }
}
