package blog;

import java.util.ConcurrentModificationException;

/** The same in plain Jdbi, so that what it is compared by is the same. */
class JdbiBlogTest extends BlogTest {

  JdbiBlogTest() {
    super(
        new JdbiBlog(Database.connect()),
        ConcurrentModificationException.class,
        NullPointerException.class);
  }
}
