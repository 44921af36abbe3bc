package dev.kinship.runtime;

import dev.kinship.runtime.read.ManyRowsSql;
import dev.kinship.runtime.read.PathEnd;

/**
 * The far end of a path over several tables, to many rows: {@code Owner.visits}, the visits of an
 * owner's pets. Generated code makes one for each and calls it from the accessors. Immutable; may
 * be shared by threads.
 *
 * <pre>{@code
 * Loaded<Owner, List<Visit>, Visit> visits = OwnerTable.VISITS.load(handle, owners);
 * List<Owner> today =
 *     OwnerTable.query(handle, Fetch.where(OwnerTable.VISITS.any(VisitTable.DAY.eq(day)))).list();
 * }</pre>
 *
 * <p>A path is only read. What it follows is in the database, but for a key that the first row
 * holds: where that is null in memory, nothing is sent, and nothing is at the end. Each row comes
 * once, however many ways lead to it. Rows on the way that are outside their default scope are
 * passed by; rows at the end as well, unless a fetch lifts that.
 *
 * <p>A method that takes a handle costs one round trip at most, and throws a {@link
 * dev.kinship.runtime.error.DatabaseException} if the database refuses; where no rows are given,
 * nothing is sent, and a query is sent when it is asked for its rows. What is read without a fetch
 * may have been read ahead on this handle, and then costs none: see {@link
 * dev.kinship.runtime.config.ReadMode}.
 *
 * @param <E> the entity that the path begins at
 * @param <R> the entity that it ends at
 */
public final class PathToMany<E, R> extends ManyRowsEnd<E, R> {

  /** For generated code; see {@code PathBuilder}. */
  @SuppressWarnings("exports") // whoever may call it sees the types
  public PathToMany(PathEnd<E, R> end, ManyRowsSql sql) {
    super(end, sql);
  }
}
