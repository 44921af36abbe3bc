package dev.kinship.runtime.connection;

import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the changes that were sent on one connection. Everybody who uses the connection
 * adds to it: handles, Spring's {@code JdbcTemplate}, plain JDBC. It is for handles to ask, which
 * keep what they read only as long as nothing changes.
 *
 * <p>A statement may write for as long as it is open: it may be run again, and its result may be a
 * cursor over a function that writes. So nothing is certain until it is closed. A statement that is
 * known to read only does not count.
 *
 * <p>Safe for use by several threads.
 */
public final class ConnectionWatch {

  /** So many statements are remembered between two questions; more count as changes. */
  private static final int MOST = 16;

  private final List<Sent> sent = new ArrayList<>();
  private boolean expected;

  /** Read without a lock, as every row of a loop does; only whoever holds it writes them. */
  private volatile int unseen;

  private volatile int changes;
  private volatile boolean anySent;

  /** Held weakly: a statement that nobody holds cannot be run again. */
  private record Sent(WeakReference<Statement> statement, @Nullable String sql) {

    boolean isClosed() {
      Statement made = statement.get();
      try {
        return made == null || made.isClosed();
      } catch (SQLException e) {
        return true; // its connection is lost
      }
    }
  }

  /** Makes one that knows of nothing yet. */
  ConnectionWatch() {}

  /** Says that something changed: a transaction began or ended, or a statement wrote. */
  public synchronized void changed() {
    changes++;
  }

  /** Says that somebody can use the connection past this watch from now on. */
  synchronized void lost() {
    unseen++;
    changes++;
  }

  /** Says that one who could is done with it. */
  synchronized void regained() {
    unseen--;
    changes++;
  }

  /**
   * Says that a statement was made.
   *
   * @param statement the statement
   * @param sql its text; null where it may run any
   */
  public synchronized void sent(Statement statement, @Nullable String sql) {
    if (expected) {
      return;
    }
    if (sent.size() >= MOST && sent.removeIf(Sent::isClosed)) {
      changes++;
    }
    sent.add(new Sent(new WeakReference<>(statement), sql));
    anySent = true;
  }

  /**
   * Says whether the statements that are made next are those of a handle that reports them itself.
   *
   * @param whether whether they are
   * @return what held before
   */
  synchronized boolean expect(boolean whether) {
    boolean before = expected;
    expected = whether;
    return before;
  }

  /**
   * Counts the changes. Two equal counts mean that nothing changed in between, if {@link #isQuiet}
   * both times.
   *
   * @param readsOnly whether a text is known to write and lock nothing
   * @return the number of changes so far
   */
  public int changes(Predicate<String> readsOnly) {
    return anySent ? countedWithSent(readsOnly) : changes;
  }

  private synchronized int countedWithSent(Predicate<String> readsOnly) {
    for (Iterator<Sent> each = sent.iterator(); each.hasNext(); ) {
      Sent statement = each.next();
      if (statement.sql != null && readsOnly.test(statement.sql)) {
        each.remove();
        continue;
      }
      changes++;
      if (statement.isClosed()) {
        each.remove();
      }
    }
    anySent = !sent.isEmpty();
    return changes;
  }

  /**
   * Tells whether nothing can change unseen: no statement is open that may write, and nobody has
   * got the connection that this one stands before. Holds from one call of {@link #changes} to the
   * next statement.
   *
   * @return whether
   */
  public boolean isQuiet() {
    return unseen == 0 && !anySent;
  }
}
