package dev.kinship.runtime.statement;

import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows from a statement before they are asked for, in chunks that grow: an association of the
 * row at hand can be read ahead only for rows that are there already. The first row comes alone, so
 * that whoever stops behind it has waited for no other.
 */
final class RowsAhead<R> implements ResultIterator<R> {

  private static final int GROWTH = 16;
  private static final int MOST = 1_024;

  private final ResultIterator<R> rows;
  private final Queue<R> taken = new ArrayDeque<>();
  private final int fetchSize;
  private final UnaryOperator<RuntimeException> explained;
  private int chunk = 1;
  private long position;

  /** What came instead of the row behind those taken; thrown where that row would be. */
  private @Nullable RuntimeException failure;

  /**
   * Makes one that has taken nothing yet.
   *
   * @param fetchSize how many rows arrive together; more are not fetched before one of them is
   *     wanted. 0 where all do
   * @param explained makes Kinship's exceptions of Jdbi's
   */
  RowsAhead(ResultIterator<R> rows, int fetchSize, UnaryOperator<RuntimeException> explained) {
    this.rows = rows;
    this.fetchSize = fetchSize;
    this.explained = explained;
  }

  @Override
  public boolean hasNext() {
    if (taken.isEmpty() && failure == null) {
      take();
    }
    return !taken.isEmpty() || failure != null;
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (taken.isEmpty() && failure != null) {
      RuntimeException thrown = failure;
      failure = null;
      throw thrown;
    }
    return taken.remove();
  }

  private void take() {
    try {
      boolean here = true;
      while (here && taken.size() < chunk && rows.hasNext()) {
        taken.add(rows.next());
        position++;
        here = fetchSize == 0 || (position + 1) % fetchSize != 0; // Jdbi looks one row further
      }
    } catch (RuntimeException e) {
      failure = explained.apply(e);
    }
    chunk = Math.min(chunk * GROWTH, MOST);
  }

  @Override
  public StatementContext getContext() {
    return rows.getContext();
  }

  @Override
  public void close() {
    taken.clear();
    rows.close();
  }
}
