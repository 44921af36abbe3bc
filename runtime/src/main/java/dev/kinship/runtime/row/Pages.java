package dev.kinship.runtime.row;

import dev.kinship.runtime.query.QueryInternals;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a selection page by page, each read when it is asked for, behind the one before. */
public final class Pages<E> implements Iterator<List<E>> {

  private final Selection<E> all;
  private final int size;
  private final Function<Selection<E>, List<E>> reader;
  private @Nullable Selection<E> rest;
  private @Nullable Integer left;
  private @Nullable List<E> next;

  /**
   * Makes them.
   *
   * @param size the most rows of a page
   */
  public Pages(Selection<E> all, int size, Function<Selection<E>, List<E>> reader) {
    this.all = all;
    this.size = size;
    this.reader = reader;
    this.rest = all;
    this.left = QueryInternals.limit(all.fetch());
  }

  @Override
  public boolean hasNext() {
    if (next == null && rest != null) {
      read(rest);
    }
    return next != null;
  }

  private void read(Selection<E> from) {
    int wanted = left == null ? size : Math.min(size, left);
    List<E> page = wanted == 0 ? List.of() : reader.apply(from.with(from.fetch().limit(wanted)));
    left = left == null ? null : left - page.size();
    next = page.isEmpty() ? null : page;
    boolean more = page.size() == size && (left == null || left > 0);
    rest = more ? all.from(page.get(size - 1)) : null;
  }

  @Override
  public List<E> next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    List<E> page = next;
    next = null;
    return page;
  }
}
