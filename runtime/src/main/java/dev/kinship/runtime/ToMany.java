package dev.kinship.runtime;

import dev.kinship.OnReplace;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.link.BulkLinkWriter;
import dev.kinship.runtime.link.LinkWriter;
import dev.kinship.runtime.link.LinkedKey;
import dev.kinship.runtime.link.RowsPerTarget;
import dev.kinship.runtime.read.InverseEnd;
import dev.kinship.runtime.read.ToManySql;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The inverse end of an association, to many rows: {@code Person.pets}, where each pet's row holds
 * the key of a person. Generated code makes one for each and calls it from the accessors.
 * Immutable; may be shared by threads.
 *
 * <p>A method that takes a handle costs one round trip at most, unless it says otherwise, and
 * throws a {@link dev.kinship.runtime.error.DatabaseException} if the database refuses; where no
 * rows are given, nothing is sent, and a query is sent when it is asked for its rows. What is read
 * without a fetch may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}. Only rows in their default scope are seen, unless a fetch
 * lifts it. A {@code set}, and a write for many targets, is several statements in that one round
 * trip, which PostgreSQL runs as one transaction where the caller has none. They are sent one by
 * one, still as one transaction, where the driver cannot send them together: in its simple query
 * mode outside a transaction, with a negative {@code prepareThreshold}, on a connection that does
 * not unwrap to the driver's, and with more than 64,000 bytes of parameters. Many rows are read one
 * by one if Jdbi has no {@link org.jdbi.v3.core.array.SqlArrayType} for the type of their keys.
 *
 * <p>Where the entity that holds the key has a version, a write compares that of each instance with
 * its row, and writes it anew; it throws a {@link dev.kinship.runtime.error.StaleRowException}
 * where they differ, and then nothing is changed.
 *
 * @param <T> the target, whose rows are pointed at
 * @param <K> the key's value
 * @param <E> the entity that holds the key
 */
public sealed class ToMany<T, K, E> extends ManyRowsEnd<T, E> permits SelfToMany {

  private final InverseEnd<T, K, E> end;
  private final ToManySql sql;
  private final LinkWriter<T, K, E> writer;
  private final BulkLinkWriter<T, K, E> bulkWriter;

  /** For generated code; see {@code ToManyBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public ToMany(InverseEnd<T, K, E> end, OnReplace onReplace, ToManySql sql) {
    super(end, sql.rows());
    this.end = end;
    this.sql = sql;
    LinkedKey<T, K, E> link =
        new LinkedKey<>(end.name(), end.here(), end.there(), onReplace, false);
    this.writer = new LinkWriter<>(link);
    this.bulkWriter = new BulkLinkWriter<>(link);
  }

  /**
   * Makes the given rows, and no others, point at the target. The association's policy decides what
   * happens to the others.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws ContradictionException if a row and the target differ in a column that the key shares
   *     with others, such as a tenant: in memory, and then nothing is sent, or in the database;
   *     nothing is changed
   * @throws NoSuchRowException if the target's row or one of the others does not exist; nothing is
   *     changed
   * @throws RefusedException if the policy keeps rows that the call would replace, and then nothing
   *     is changed; or if a trigger, a rule or row-level security kept a row as it was
   */
  public Changes<E> set(Handle handle, T target, Collection<E> rows) {
    return Changes.of(writer.set(handle, sql.set(), end.keyOf(target), rows));
  }

  /**
   * Makes the given rows point at the target, too.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws ContradictionException if a row and the target differ in a column that the key shares
   *     with others, such as a tenant: in memory, and then nothing is sent, or in the database;
   *     nothing is changed
   * @throws NoSuchRowException if the target's row or one of the others does not exist; nothing is
   *     changed
   */
  public Changes<E> add(Handle handle, T target, Collection<E> rows) {
    K key = end.keyOf(target);
    return rows.isEmpty() ? Changes.none() : Changes.of(writer.add(handle, sql.add(), key, rows));
  }

  /**
   * Unlinks those of the given rows that point at the target; they stay in the database.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param rows the rows; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the target or one of the rows has no key
   * @throws NoSuchRowException if the target's row does not exist
   */
  public Changes<E> remove(Handle handle, T target, Collection<E> rows) {
    K key = end.keyOf(target);
    return rows.isEmpty()
        ? Changes.none()
        : Changes.of(writer.remove(handle, sql.remove(), key, rows));
  }

  /**
   * Inserts a row that points at the target.
   *
   * @param handle the handle to run on
   * @param target the target
   * @param values what to insert; the key is added
   * @return the row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws NoSuchRowException if the target's row does not exist; nothing was inserted
   * @throws dev.kinship.runtime.error.RefusedException if a trigger, a rule or row-level security
   *     kept the row out, or the target came in the middle of the call
   * @throws ContradictionException if the values set the key to another target's
   */
  public E create(Handle handle, T target, Values<E> values) {
    ColumnValues<E> given = TableInternals.values(values);
    K key = end.link(target, given);
    EntityTable<E> table = end.holders();
    Sql text = table.template(sql.create()).with(given.given());
    return table
        .written(handle, end.name(), text, end.byKey(key, given))
        .orElseThrow(() -> end.notCreated(handle, key));
  }

  /**
   * Makes a new entity that points at the target, in memory only.
   *
   * @param target the target
   * @param values what it consists of; the key is added
   * @return the entity, which is in no database yet; what was not set is null, or a primitive's
   *     zero
   * @throws dev.kinship.runtime.error.UnsavedException if the target has no key
   * @throws ContradictionException if the values set the key to another target's
   */
  public final E build(T target, Values<E> values) {
    return end.build(target, TableInternals.values(values));
  }

  /**
   * Makes the given rows the only ones of each target, for many targets. One round trip.
   *
   * <pre>{@code
   * PersonTable.PETS.set(handle, Map.of(john, List.of(deco), jane, List.of(cat, dog)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them does not exist
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets, or
   *     differs from its target in a column that the key shares with others, such as a tenant
   * @throws dev.kinship.runtime.error.RefusedException if rows would be replaced, and the
   *     association refuses that
   */
  public Map<T, Changes<E>> set(Handle handle, Map<T, ? extends Collection<E>> rows) {
    RowsPerTarget<T, K, E> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.set(handle, given.byKey()), Changes::of);
  }

  /**
   * Links rows to many targets. One round trip; none if no targets are given.
   *
   * <pre>{@code
   * PersonTable.PETS.add(handle, Map.of(john, List.of(deco), jane, List.of(cat)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them does not exist
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets, or
   *     differs from its target in a column that the key shares with others, such as a tenant
   */
  public Map<T, Changes<E>> add(Handle handle, Map<T, ? extends Collection<E>> rows) {
    RowsPerTarget<T, K, E> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.add(handle, given.byKey()), Changes::of);
  }

  /**
   * Unlinks those of the rows that are their target's, for many targets. One round trip.
   *
   * <pre>{@code
   * PersonTable.PETS.remove(handle, Map.of(john, List.of(deco), jane, List.of(cat)));
   * }</pre>
   *
   * <p>The targets and then the rows are locked in the order of their keys. Nothing is changed
   * where a target or a row isn't there.
   *
   * @param handle the handle to run on
   * @param rows for each target the rows
   * @return for each target what happened; use the rows in it from now on
   * @throws dev.kinship.runtime.error.UnsavedException if a target or a row has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them does not exist
   * @throws dev.kinship.runtime.error.ContradictionException if a row is given to two targets, or
   *     differs from its target in a column that the key shares with others, such as a tenant
   */
  public Map<T, Changes<E>> remove(Handle handle, Map<T, ? extends Collection<E>> rows) {
    RowsPerTarget<T, K, E> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.remove(handle, given.byKey()), Changes::of);
  }

  /**
   * Rows that point at a row which is deleted are deleted, too: see {@link Dependents}.
   *
   * @return that
   */
  public final Dependents<T> deleted() {
    return Dependents.deleted(end, List.of());
  }

  /**
   * Rows that point at a row which is deleted are deleted, too, and before them those that depend
   * on them.
   *
   * @param first what happens to these
   * @return that
   */
  public final Dependents<T> deleted(Dependents<E> first) {
    return Dependents.deleted(end, first.rows());
  }

  /**
   * Rows that point at a row which is deleted are unlinked: their key becomes null, and they stay.
   *
   * @return that
   * @throws dev.kinship.runtime.error.RequiredException if the key may not be null
   */
  public final Dependents<T> unlinked() {
    return Dependents.unlinked(end);
  }
}
