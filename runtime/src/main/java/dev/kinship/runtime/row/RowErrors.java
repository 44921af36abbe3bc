package dev.kinship.runtime.row;

import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.statement.WrittenRows;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The errors for rows that do not exist, or were not written, in words. Why that is so, {@link
 * MissingRows} asks the database.
 */
public final class RowErrors {

  private static final int MOST_NAMED = 5;

  private RowErrors() {}

  /** The error for a row that does not exist. */
  public static NoSuchRowException noSuchRow(
      String subject, TableShape<?> table, @Nullable Object[] id) {
    return new NoSuchRowException(
        subject, notThere(table, KeyMessages.describe(table.key(), id)) + "; nothing was changed");
  }

  /** The error for a target that does not exist. */
  public static <T, K> NoSuchRowException noTarget(String subject, KeyColumns<T, K> target, K key) {
    return new NoSuchRowException(
        subject, notThere(target.table(), target.describe(key)) + "; nothing was changed");
  }

  /** The error for a row that a lock did not find, and that is there for a query. */
  static NoSuchRowException notLocked(String subject, TableShape<?> table, String key) {
    return new NoSuchRowException(
        subject,
        "when it was to be locked, "
            + notThere(table, key)
            + "; now there is. Nothing was changed. Try again; if there always is, row-level security"
            + " keeps it from being locked");
  }

  /** That a row does not exist, in words. */
  static String notThere(TableShape<?> table, String key) {
    return "there is no " + table.entity().getSimpleName() + " with " + key + " in " + table.name();
  }

  /** The error for a row that the database did not insert. */
  public static RefusedException notInserted(String subject) {
    return new RefusedException(
        subject,
        "the database did not insert the row: a trigger, a rule or row-level security kept it out");
  }

  /** The same for a row that was to go with another, which is there by now. */
  static RefusedException notInserted(String subject, TableShape<?> beside, String key) {
    return new RefusedException(
        subject,
        "the database did not insert the row: a trigger, a rule or row-level security kept it out,"
            + " or there was no "
            + beside.entity().getSimpleName()
            + " with "
            + key
            + " at that moment, and now there is. Try again; nothing was changed");
  }

  /** The error for a bulk insert of which the database left out some, after it is done. */
  static <E> RefusedException notAllInserted(
      Handle handle, EntityTable<E> table, List<Fresh<E>> inserted, int given) {
    if (inserted.isEmpty()) {
      return new RefusedException(
          table.name(),
          "none of " + given + " rows was inserted: a trigger or a rule kept them out");
    }
    String keys =
        inserted.stream()
            .limit(MOST_NAMED)
            .map(
                row ->
                    KeyMessages.describe(
                        table.key(), table.key().stream().map(row::value).toArray()))
            .collect(Collectors.joining("; "));
    return new RefusedException(
        table.name(),
        "of "
            + given
            + " rows only "
            + inserted.size()
            + " were inserted ("
            + keys
            + (inserted.size() > MOST_NAMED ? "; …" : "")
            + "): a trigger or a rule kept the others out. "
            + WrittenRows.fate(handle));
  }

  /** The same where none was read. */
  static RefusedException notAllInserted(
      Handle handle, EntityTable<?> table, long inserted, int given) {
    return inserted == 0
        ? notAllInserted(handle, table, List.of(), given)
        : new RefusedException(
            table.name(),
            "of "
                + given
                + " rows only "
                + inserted
                + " were inserted: a trigger or a rule kept the others out. "
                + WrittenRows.fate(handle));
  }

  /** The error for an upsert of several rows of which the database wrote fewer. */
  static RefusedException notAllUpserted(
      Handle handle, EntityTable<?> table, int written, int given) {
    return new RefusedException(
        table.name(),
        "of "
            + given
            + " rows "
            + written
            + " were written: a trigger or a rule kept the others, or somebody inserted a row in"
            + " that moment whose version the given one cannot have. "
            + (written == 0 ? "Nothing was changed" : WrittenRows.fate(handle)));
  }

  /** The error for a write that found the row as it was given, and yet did not change it. */
  static RefusedException kept(String subject, TableShape<?> table, @Nullable Object[] id) {
    return kept(subject, table, KeyMessages.describe(table.key(), id));
  }

  /** The same for the row that has a key. */
  static RefusedException kept(String subject, TableShape<?> table, String key) {
    return new RefusedException(
        subject,
        "the "
            + table.entity().getSimpleName()
            + " with "
            + key
            + " is there and was not changed: a trigger, a rule or row-level security kept it as it"
            + " was, or another session wrote it in the middle of the call. Read it again");
  }

  /** The error for a write that changed nothing, though now both rows are there. */
  public static <T, K> NoSuchRowException nowThere(
      String subject, TableShape<?> table, @Nullable Object[] id, KeyColumns<T, K> target, K key) {
    return new NoSuchRowException(
        subject,
        "when it was set, there was no "
            + table.entity().getSimpleName()
            + " with "
            + KeyMessages.describe(table.key(), id)
            + " or no "
            + target.table().entity().getSimpleName()
            + " with "
            + target.describe(key)
            + "; now there are both. Try again; if there always are, a trigger, a rule or row-level"
            + " security keeps the row as it is");
  }

  /** The error for a write that was to change a row only while it points at {@code key}. */
  public static <T, K> NoSuchRowException pointsElsewhere(
      String subject, TableShape<?> table, @Nullable Object[] id, KeyColumns<T, K> target, K key) {
    return new NoSuchRowException(
        subject,
        "the "
            + table.entity().getSimpleName()
            + " with "
            + KeyMessages.describe(table.key(), id)
            + " does not point at the "
            + target.table().entity().getSimpleName()
            + " with "
            + target.describe(key)
            + " in the database. Read it again; nothing was changed");
  }

  /** The error for a row that is still there after those that depend on it are not. */
  public static RefusedException notDeleted(Handle handle, TableShape<?> table, Object[] id) {
    return new RefusedException(
        table.name(),
        "a trigger, a rule or row-level security kept the "
            + table.entity().getSimpleName()
            + " with "
            + KeyMessages.describe(table.key(), id)
            + " from being deleted. "
            + WrittenRows.fate(handle));
  }

  /** The error for a target that was inserted while its row was kept from pointing at it. */
  public static RefusedException notLinked(
      Handle handle, String subject, TableShape<?> table, Object[] id) {
    return notLinked(handle, subject, table, KeyMessages.describe(table.key(), id));
  }

  /** The same where a link was kept out. */
  public static <T, K> RefusedException notLinked(
      Handle handle, String subject, KeyColumns<T, K> target, K key) {
    return notLinked(handle, subject, target.table(), target.describe(key));
  }

  private static RefusedException notLinked(
      Handle handle, String subject, TableShape<?> table, String key) {
    return new RefusedException(
        subject,
        "the new row was inserted, but a trigger or a rule kept it from being linked with the "
            + table.entity().getSimpleName()
            + " with "
            + key
            + ". "
            + WrittenRows.fate(handle));
  }
}
