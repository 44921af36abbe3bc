package dev.kinship.runtime;

import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RequiredException;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.table.Table;
import dev.kinship.runtime.table.TableInternals;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the rows that depend on one that is deleted: of those that are named, and of no
 * others. {@code deleted()} and {@code unlinked()} of an association make it:
 *
 * <pre>{@code
 * Dependents<Owner> pets = OwnerTable.PETS.deleted(PetTable.VISITS.deleted());
 * Deleted deleted = OwnerTable.delete(handle, ann, pets.and(OwnerTable.BILLS.unlinked()));
 * long visits = deleted.count(PetTable.VISITS);
 * }</pre>
 *
 * <p>Immutable; may be shared by threads, and kept in a constant.
 *
 * @param <T> the entity whose row is deleted
 */
public final class Dependents<T> {

  private final List<DependentRows> rows;

  private Dependents(List<DependentRows> rows) {
    this.rows = List.copyOf(rows);
  }

  static <T> Dependents<T> of(DependentRows rows) {
    return new Dependents<>(List.of(rows));
  }

  /** The rows that hold a key, and before them those that depend on them. */
  static <T> Dependents<T> deleted(InverseEnd<T, ?, ?> end, List<DependentRows> first) {
    return of(rows(end, null, first));
  }

  /** The rows that hold a key, without it. */
  static <T> Dependents<T> unlinked(InverseEnd<T, ?, ?> end) {
    List<String> cleared = end.there().cleared();
    if (cleared.isEmpty()) {
      throw new RequiredException(
          end.name(), "the association is required: its rows cannot be unlinked. Say deleted()");
    }
    return of(rows(end, cleared, List.of()));
  }

  private static DependentRows rows(
      InverseEnd<?, ?, ?> end, @Nullable List<String> cleared, List<DependentRows> first) {
    return new DependentRows(
        end.name(),
        end.here()::names,
        end.there()::names,
        () -> end.there().table().stamps(),
        cleared,
        first);
  }

  /**
   * These, and then others of the same entity.
   *
   * @param others the others
   * @return both, in this order
   */
  public Dependents<T> and(Dependents<T> others) {
    return new Dependents<>(Stream.concat(rows.stream(), others.rows.stream()).toList());
  }

  /**
   * Deletes a row, and before it those that depend on it. Generated gateways call it. All or
   * nothing, in one round trip.
   *
   * <p>A row that is reached twice is counted once, where it is nearest to the deleted one; that
   * one itself is not counted. The database refuses rows that refer to each other in a ring, unless
   * their keys are {@code ON DELETE CASCADE} or {@code SET NULL}.
   *
   * @param handle the handle to run on
   * @param table the row's table
   * @param row the row
   * @return how many rows were deleted or unlinked
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws NoSuchRowException if the row does not exist; then nothing is changed
   * @throws dev.kinship.runtime.error.StaleRowException if the row has a version, and it is not the
   *     one that was given; then nothing is changed
   * @throws dev.kinship.runtime.error.RefusedException if a trigger, a rule or row-level security
   *     kept the row itself; a transaction must be rolled back to undo what was done to the others
   * @throws DatabaseException if the database refuses, as for rows that are not named and refer to
   *     one that is deleted; then nothing is changed
   */
  public Deleted deleteWith(Handle handle, Table<T> table, T row) {
    return new Deleted(new Deletion<>(TableInternals.rows(table), rows).run(handle, row));
  }

  List<DependentRows> rows() {
    return rows;
  }

  /** The names of the associations, and what happens to their rows. */
  @Override
  public String toString() {
    return rows.stream()
        .map(each -> each.name() + (each.cleared() == null ? " deleted" : " unlinked"))
        .toList()
        .toString();
  }
}
