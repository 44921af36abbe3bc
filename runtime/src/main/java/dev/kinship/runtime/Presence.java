package dev.kinship.runtime;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of two rows is missing after a write has found nothing to change. Only a failure
 * pays for this second round trip; in the statement itself every success would.
 */
final class Presence {

  private Presence() {}

  /** The error for a write of {@code entity}'s key that changed no row. */
  static <E, K, T> KinshipException missing(
      Handle handle,
      String subject,
      Table<E> table,
      @Nullable Object[] id,
      Table<T> target,
      Column<T, K> referenced,
      K key) {
    Sql sql =
        Sql.of(
            "SELECT EXISTS (SELECT FROM "
                + table.name()
                + " WHERE "
                + sameKey(table)
                + "), EXISTS (SELECT FROM "
                + target.name()
                + " WHERE "
                + referenced.name()
                + " = :key)");
    Parameters parameters = new Parameters().id(table.keyTypes(), id).key(referenced.type(), key);
    boolean[] there =
        RoundTrip.send(
            handle,
            subject,
            sql,
            parameters,
            List.of(),
            results -> {
              var rows = results.rows();
              rows.next();
              return new boolean[] {rows.getBoolean(1), rows.getBoolean(2)};
            });
    if (!there[0]) {
      return table.noSuchRow(subject, id);
    }
    if (!there[1]) {
      return noTarget(subject, target, referenced, key);
    }
    return new NoSuchRowException(
        subject,
        "when it was set, there was no "
            + table.entity().getSimpleName()
            + " with "
            + table.describe(id)
            + " or no "
            + target.entity().getSimpleName()
            + " with "
            + referenced
            + " "
            + key
            + "; now there are both. Try again");
  }

  static <T, K> NoSuchRowException noTarget(
      String subject, Table<T> target, Column<T, K> referenced, @Nullable Object key) {
    return new NoSuchRowException(
        subject,
        "there is no "
            + target.entity().getSimpleName()
            + " with "
            + referenced
            + " "
            + key
            + " in "
            + target.name()
            + "; nothing was changed");
  }

  private static String sameKey(Table<?> table) {
    if (table.key().size() == 1) {
      return table.key().get(0) + " = :id";
    }
    return IntStream.range(0, table.key().size())
        .mapToObj(i -> table.key().get(i) + " = :id" + (i + 1))
        .collect(Collectors.joining(" AND "));
  }
}
