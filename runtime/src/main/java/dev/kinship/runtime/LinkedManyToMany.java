package dev.kinship.runtime;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Order;
import dev.kinship.runtime.query.QueryInternals;
import dev.kinship.runtime.read.LinkedEnd;
import dev.kinship.runtime.read.ManyToManySql;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.ResultRow;
import dev.kinship.runtime.statement.Parameters;
import dev.kinship.runtime.statement.Results;
import dev.kinship.runtime.statement.RoundTrip;
import dev.kinship.runtime.statement.Sql;
import dev.kinship.runtime.table.TableInternals;
import dev.kinship.runtime.table.Values;
import dev.kinship.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * An end of a many-to-many association whose links are an entity: {@code Post.tags} through {@code
 * PostTag}. Generated code makes one for each end. Immutable; may be shared by threads. {@link
 * ManyToMany} says what holds for all methods.
 *
 * @param <E> the entity at this end
 * @param <R> the entity at the other end
 * @param <L> the entity of the links
 */
public final class LinkedManyToMany<E, R, L> extends ManyToMany<E, R> {

  private final Supplier<EntityTable<L>> links;
  private final Supplier<Sql> pairs;

  /** For generated code; see {@code ManyToManyBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public LinkedManyToMany(LinkedEnd<E, R> end, ManyToManySql sql, Supplier<EntityTable<L>> links) {
    super(end, sql);
    this.links = links;
    this.pairs = () -> links.get().text(end.pairs(links.get()));
  }

  /**
   * Links the given rows with a row, with values for the links' other columns; links that are there
   * already keep theirs.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param rows the rows to be linked; one that is given twice counts once
   * @param values the values of each new link; what they do not set takes the database's default
   * @return what was done
   * @throws dev.kinship.runtime.error.UnsavedException if the row or one of the others has no key
   * @throws dev.kinship.runtime.error.NoSuchRowException if one of them is not in the database;
   *     nothing is changed
   * @throws dev.kinship.runtime.error.ContradictionException if the values set a column that says
   *     what is linked, or rows differ in a column that a link has once; nothing is sent
   * @throws dev.kinship.runtime.error.NotUniqueException if the database has no constraint that
   *     keeps each pair once
   */
  public Changes<R> add(Handle handle, E row, Collection<R> rows, Values<L> values) {
    Object key = end().keyOf(row);
    return rows.isEmpty()
        ? Changes.none()
        : Changes.of(writer().add(handle, key, rows, links.get(), TableInternals.changes(values)));
  }

  /**
   * Reads the rows that are linked with a row, each with its link.
   *
   * @param handle the handle to run on
   * @param row the row
   * @return the pairs, in the association's order; empty if there are none
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<Linked<R, L>> getWithLinks(Handle handle, E row) {
    return getWithLinks(handle, row, Fetch.all());
  }

  /**
   * Reads the rows that are linked with a row and that the fetch selects, each with its link.
   *
   * @param handle the handle to run on
   * @param row the row
   * @param fetch which rows, in which order
   * @return the pairs; a row comes once for each of its links
   * @throws dev.kinship.runtime.error.UnsavedException if the row has no key
   */
  public List<Linked<R, L>> getWithLinks(Handle handle, E row, Fetch<R> fetch) {
    Parameters parameters = end().keyed(row).on(handle);
    String scope = sql().rows().scope();
    String order = sql().rows().orderBy();
    Sql text = QueryInternals.addTo(fetch, pairs.get(), scope, order, parameters);
    List<SqlType<?>> types = new ArrayList<>(end().holders().types());
    types.addAll(links.get().types());
    return RoundTrip.read(handle, end().name(), text, parameters, types, this::pairs);
  }

  /**
   * An order of the linked rows by a column of their links with the row that they are read for.
   *
   * <pre>{@code
   * Order<Tag> byPosition = PostTable.TAGS.byLink(PostTagTable.POSITION.asc());
   * post.getTags(handle, TagTable.fetch().orderBy(byPosition));
   * }</pre>
   *
   * <p>It holds in this end's reads with a fetch: {@code get}, {@code query}, {@code load} and
   * {@link #getWithLinks}. Elsewhere a {@link ContradictionException} says so, and nothing is sent.
   * Where a pair is linked twice, the link that comes first counts. It costs no round trip.
   *
   * @param order the order of the links
   * @return the order, of the rows at the other end
   */
  public Order<R> byLink(Order<L> order) {
    LinkedEnd<E, R> end = end();
    return QueryInternals.byLinks(
        end, end.name(), end.links().here(), end.there()::names, end::linksThere, order);
  }

  /**
   * A condition on the linked rows by their links with the row that they are read for.
   *
   * <pre>{@code
   * post.getTags(handle, Fetch.where(PostTable.TAGS.onLink(PostTagTable.POSITION.gt(3))));
   * }</pre>
   *
   * <p>It holds in this end's reads with a fetch: {@code get}, {@code has}, {@code count}, {@code
   * query}, {@code load} and {@link #getWithLinks}. Elsewhere, also within {@link #any(Condition)},
   * a {@link ContradictionException} says so, and nothing is sent. It costs no round trip.
   *
   * @param condition the condition on the links
   * @return the condition, on the rows at the other end
   */
  public Condition<R> onLink(Condition<L> condition) {
    LinkedEnd<E, R> end = end();
    return QueryInternals.onLinks(
        end, end.name(), end.links().here(), end.there()::names, end::linksThere, condition);
  }

  /**
   * A condition: a row has a link that meets another condition, whatever is at its other end.
   *
   * <pre>{@code
   * Condition<Post> headed = PostTable.TAGS.anyLink(PostTagTable.POSITION.eq(1));
   * Condition<Post> headedByJava =
   *     PostTable.TAGS.anyLink(PostTagTable.POSITION.eq(1).and(PostTagTable.TAG.is(java)));
   * }</pre>
   *
   * @param condition the condition on the links
   * @return the condition, on the rows of this end
   */
  public Condition<E> anyLink(Condition<L> condition) {
    LinkedEnd<E, R> end = end();
    return QueryInternals.exists(end.here()::names, end::linksHere, "", Fetch.where(condition));
  }

  /**
   * A condition: a row has no link that meets another condition. Rows without any link meet it.
   *
   * @param condition the condition on the links
   * @return the condition, on the rows of this end
   */
  public Condition<E> noneLink(Condition<L> condition) {
    return anyLink(condition).not();
  }

  private List<Linked<R, L>> pairs(Results results) throws SQLException {
    EntityTable<R> there = end().holders();
    EntityTable<L> table = links.get();
    ResultSet rows = results.rows();
    int[] positions = new int[table.columns().size()];
    Arrays.setAll(positions, i -> there.types().size() + i + 1);
    ResultRow row = new ResultRow(there, rows, results.context(), null);
    ResultRow link = new ResultRow(table, rows, results.context(), positions);
    List<Linked<R, L>> pairs = new ArrayList<>();
    while (rows.next()) {
      pairs.add(new Linked<>(there.read(row), table.read(link)));
    }
    return pairs;
  }
}
