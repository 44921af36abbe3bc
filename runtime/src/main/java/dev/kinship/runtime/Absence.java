package dev.kinship.runtime;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which of two rows is missing after a write has found nothing to change. Only a failure
 * pays for this second round trip; in the statement itself every success would.
 */
final class Absence {

  private Absence() {}

  static <E> UnsavedException unsaved(String subject, Table<E> table, Column<E, ?> column) {
    return new UnsavedException(
        subject,
        "this "
            + table.entity().getSimpleName()
            + " is not in the database: its "
            + column
            + " is null. Insert it first, with "
            + table.gateway()
            + ".insert, and go on with what that answers");
  }

  static NoSuchRowException noSuchRow(String subject, Table<?> table, @Nullable Object[] id) {
    return new NoSuchRowException(
        subject,
        "there is no "
            + table.entity().getSimpleName()
            + " with "
            + describe(table, id)
            + " in "
            + table.name()
            + "; nothing was changed");
  }

  static RefusedException notInserted(Table<?> table) {
    return notInserted(table.name());
  }

  private static RefusedException notInserted(String subject) {
    return new RefusedException(
        subject, "the database did not insert the row: a trigger or a rule kept it out");
  }

  /** The error for an insert that was to go with a row with {@code id}, and answered nothing. */
  static KinshipException notCreated(
      Handle handle, String subject, Table<?> beside, @Nullable Object[] id) {
    Parameters parameters = new Parameters().id(beside.entities().keyTypes(), id);
    return isThere(handle, subject, beside, sameKey(beside), parameters)
        ? notInserted(subject)
        : noSuchRow(subject, beside, id);
  }

  /** The same, for one that was to go with a row that a key points at. */
  static <T, K> KinshipException notCreated(
      Handle handle, String subject, Table<T> target, Column<T, K> referenced, K key) {
    Parameters parameters = new Parameters().key(referenced.type(), key);
    return isThere(handle, subject, target, referenced.name() + " = :key", parameters)
        ? notInserted(subject)
        : noTarget(subject, target, referenced, key);
  }

  private static boolean isThere(
      Handle handle, String subject, Table<?> table, String condition, Parameters parameters) {
    Sql sql = Sql.of("SELECT EXISTS (SELECT FROM " + table.name() + " WHERE " + condition + ")");
    return RoundTrip.read(handle, subject, sql, parameters, List.of(), ToMany::isTrue);
  }

  /** Names a key by its columns. */
  static String describe(Table<?> table, @Nullable Object[] id) {
    return IntStream.range(0, id.length)
        .mapToObj(i -> table.key().get(i) + " " + Identity.shown(id[i]))
        .collect(Collectors.joining(", "));
  }

  /**
   * The error for a write of {@code table}'s key that changed no row. To find out which of two rows
   * is missing takes another round trip, which only failures pay for; in the statement itself,
   * every success would.
   */
  static <E, K, T> KinshipException whichIsMissing(
      Handle handle,
      String subject,
      Table<E> table,
      @Nullable Object[] id,
      Table<T> target,
      Column<T, K> referenced,
      K key) {
    return whichIsMissing(
        handle,
        subject,
        table,
        id,
        target,
        referenced,
        key,
        () -> nowThere(subject, table, id, target, referenced, key));
  }

  /** The same, for a write that may change no row though both are there. */
  static <E, K, T> KinshipException whichIsMissing(
      Handle handle,
      String subject,
      Table<E> table,
      @Nullable Object[] id,
      Table<T> target,
      Column<T, K> referenced,
      K key,
      Supplier<NoSuchRowException> both) {
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
    Parameters parameters =
        new Parameters().id(table.entities().keyTypes(), id).key(referenced.type(), key);
    boolean[] there =
        RoundTrip.read(
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
      return noSuchRow(subject, table, id);
    }
    if (!there[1]) {
      return noTarget(subject, target, referenced, key);
    }
    return both.get();
  }

  private static NoSuchRowException nowThere(
      String subject,
      Table<?> table,
      @Nullable Object[] id,
      Table<?> target,
      Column<?, ?> referenced,
      Object key) {
    return new NoSuchRowException(
        subject,
        "when it was set, there was no "
            + table.entity().getSimpleName()
            + " with "
            + describe(table, id)
            + " or no "
            + target.entity().getSimpleName()
            + " with "
            + referenced
            + " "
            + Identity.shown(key)
            + "; now there are both. Try again");
  }

  /** The error for a write that was to change a row only while it points at {@code key}. */
  static NoSuchRowException pointsElsewhere(
      String subject,
      Table<?> table,
      @Nullable Object[] id,
      Table<?> target,
      Column<?, ?> referenced,
      Object key) {
    return new NoSuchRowException(
        subject,
        "the "
            + table.entity().getSimpleName()
            + " with "
            + describe(table, id)
            + " does not point at the "
            + target.entity().getSimpleName()
            + " with "
            + referenced
            + " "
            + Identity.shown(key)
            + " in the database. Read it again; nothing was changed");
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
            + Identity.shown(key)
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
