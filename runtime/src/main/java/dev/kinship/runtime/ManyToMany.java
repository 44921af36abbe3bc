package dev.kinship.runtime;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.link.BulkLinkTableWriter;
import dev.kinship.runtime.link.LinkTableWriter;
import dev.kinship.runtime.link.RowsPerTarget;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.read.ManyToManySql;
import dev.kinship.runtime.row.ColumnValues;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.MissingRows;
import dev.kinship.runtime.row.RowErrors;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * An end of a many-to-many association: {@code Post.tags}, where each row of {@code post_tag} links
 * a post and a tag. Generated code makes one for each end and calls it from the accessors.
 * Immutable; may be shared by threads.
 *
 * <p>Writes insert and delete links, and never rows of either end. A link that stays is not
 * touched, whatever other columns it has. The table of the links must have a unique constraint on
 * the pair; without it, a write that inserts throws a {@link NotUniqueException}. Reading returns
 * each row once, however many links there are.
 *
 * <p>What {@link ToMany} says of round trips, errors, rows that are read ahead and default scopes
 * holds here, too. Links of rows outside their default scope are written all the same.
 *
 * <p>A set is two statements in one round trip, which PostgreSQL runs as one transaction where the
 * caller has none. The first locks the row, so that callers who set the links of one row queue: the
 * set of one of them remains, and not a mix. Adding and removing are one statement, and lock no row
 * but what the constraints of the links lock.
 *
 * @param <E> the entity at this end
 * @param <R> the entity at the other end
 */
public sealed class ManyToMany<E, R> extends ManyRowsEnd<E, R> permits LinkedManyToMany {

  private final LinkedEnd<E, R> end;
  private final ManyToManySql sql;
  private final LinkTableWriter<E, R> writer;
  private final BulkLinkTableWriter<E, R> bulkWriter;

  /** For generated code; see {@code ManyToManyBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public ManyToMany(LinkedEnd<E, R> end, ManyToManySql sql) {
    super(end, sql.rows());
    this.end = end;
    this.sql = sql;
    this.writer = new LinkTableWriter<>(end, sql.unique());
    this.bulkWriter = new BulkLinkTableWriter<>(end, sql.unique());
  }

  /**
   * Makes the given rows the only ones that are linked with a row: links that are missing are
   * inserted, the others are deleted, and those that stay are not touched.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param rows the rows to be linked; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   * @throws NoSuchRowException if one of them is not in the database; nothing is changed
   * @throws ContradictionException if one of them differs from the row in a column that a link has
   *     once, such as a tenant; nothing is sent
   * @throws NotUniqueException if the database has no constraint that keeps each pair once
   */
  public Changes<R> set(Handle handle, E row, Collection<R> rows) {
    return Changes.of(writer.set(handle, sql.set(), end.keyOf(row), rows));
  }

  /**
   * Links the given rows with a row, too; those that are linked already are not touched.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param rows the rows to be linked; one that is given twice counts once
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   * @throws NoSuchRowException if one of them is not in the database; nothing is changed
   * @throws ContradictionException if one differs in a column that a link has once; nothing is sent
   * @throws NotUniqueException if the database has no constraint that keeps each pair once
   */
  public Changes<R> add(Handle handle, E row, Collection<R> rows) {
    Object key = end.keyOf(row);
    return rows.isEmpty() ? Changes.none() : Changes.of(writer.add(handle, sql.add(), key, rows));
  }

  /**
   * Deletes the links of the given rows with a row; the rows themselves stay.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param rows the rows; one that is given twice counts once
   * @return what was done; rows that were not linked are untouched
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   * @throws NoSuchRowException if the row is not in the database, or none of the others is
   * @throws ContradictionException if one differs in a column that a link has once; nothing is sent
   */
  public Changes<R> remove(Handle handle, E row, Collection<R> rows) {
    Object key = end.keyOf(row);
    return rows.isEmpty()
        ? Changes.none()
        : Changes.of(writer.remove(handle, sql.remove(), key, rows));
  }

  /**
   * Inserts a row at the other end, and the link with it: one statement.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param values what to insert
   * @return the inserted row as the database has it
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   * @throws NoSuchRowException if the row is not in the database; nothing was inserted
   * @throws dev.kinship.runtime.error.RefusedException if a trigger or a rule kept the new row out,
   *     or its link: then the new row was inserted, and a transaction must be rolled back to undo
   *     that
   * @throws ContradictionException if the values differ from the row in a column that a link has
   *     once, such as a tenant
   */
  public R create(Handle handle, E row, Values<R> values) {
    ColumnValues<R> given = TableInternals.values(values);
    Object key = end.link(row, given);
    EntityTable<R> table = end.holders();
    Sql text = table.template(sql.create()).with(given.given());
    Parameters parameters = end.here().addTo(given.parameters(), key);
    Results.Reader<Optional<R>> reader =
        results -> {
          Optional<R> made = table.one(results);
          if (made.isPresent() && !results.rows().getBoolean(table.types().size() + 1)) {
            throw RowErrors.notLinked(handle, end.name(), end.here(), key);
          }
          return made;
        };
    return RoundTrip.send(handle, end.name(), text, parameters, table.types(), reader)
        .orElseThrow(() -> MissingRows.notCreated(handle, end.name(), end.here(), key));
  }

  /**
   * Makes the given rows the only ones that are linked, for each of many rows. One round trip.
   *
   * <pre>{@code
   * PostTable.TAGS.set(handle, Map.of(first, List.of(java, sql), second, List.of(java)));
   * }</pre>
   *
   * <p>The rows are locked in the order of their keys. Nothing is changed where one of them, or of
   * those to be linked, does not exist.
   *
   * @param handle the handle to run on
   * @param rows for each row those to be linked
   * @return for each row what happened
   * @throws dev.kinship.runtime.error.UnsavedException if a row has no key
   * @throws NoSuchRowException if one of them is not in the database
   * @throws ContradictionException if rows differ in a column that a link has once
   * @throws NotUniqueException if the database has no constraint that keeps each pair once
   */
  public Map<E, Changes<R>> set(Handle handle, Map<E, ? extends Collection<R>> rows) {
    RowsPerTarget<E, Object, R> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.set(handle, given.byKey()), Changes::of);
  }

  /**
   * Links rows with many rows, given as to {@link #set(Handle, Map)}. One round trip; none where
   * there is nothing to link.
   *
   * @param handle the handle to run on
   * @param rows for each row those to be linked
   * @return for each row what happened
   * @throws dev.kinship.runtime.error.UnsavedException if a row has no key
   * @throws NoSuchRowException if one of them is not in the database; nothing is changed
   * @throws ContradictionException if rows differ in a column that a link has once
   * @throws NotUniqueException if the database has no constraint that keeps each pair once
   */
  public Map<E, Changes<R>> add(Handle handle, Map<E, ? extends Collection<R>> rows) {
    RowsPerTarget<E, Object, R> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.add(handle, given.byKey()), Changes::of);
  }

  /**
   * Deletes links with many rows, given as to {@link #set(Handle, Map)}. One round trip; none where
   * nothing is given.
   *
   * @param handle the handle to run on
   * @param rows for each row those not to be linked any more
   * @return for each row what happened
   * @throws dev.kinship.runtime.error.UnsavedException if a row has no key
   * @throws ContradictionException if rows differ in a column that a link has once
   */
  public Map<E, Changes<R>> remove(Handle handle, Map<E, ? extends Collection<R>> rows) {
    RowsPerTarget<E, Object, R> given = new RowsPerTarget<>(end.name(), end.here(), rows);
    return given.results(bulkWriter.remove(handle, given.byKey()), Changes::of);
  }

  /**
   * The links of a row which is deleted are deleted, too, and no target: see {@link Dependents}.
   *
   * @return that
   */
  public final Dependents<E> unlinked() {
    return Dependents.of(
        new DependentRows(
            end.name(), end.here()::names, end::linksHere, end.links().stamps(), null, List.of()));
  }

  /**
   * Spells the constraints that the database should have for the links, and the table itself where
   * it is not an entity's.
   *
   * @return statements to run once
   */
  public String ddl() {
    return sql.ddl();
  }

  /** What this end knows. */
  final LinkedEnd<E, R> end() {
    return end;
  }

  /** The texts. */
  final ManyToManySql sql() {
    return sql;
  }

  /** What writes the links. */
  final LinkTableWriter<E, R> writer() {
    return writer;
  }
}
