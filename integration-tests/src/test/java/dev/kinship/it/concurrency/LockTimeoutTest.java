package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConcurrencyException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever waits for a lock as long as he may is told to try again, as after a deadlock. */
class LockTimeoutTest {

  @RegisterExtension
  static final Lab lab = Lab.with("CREATE TABLE desk (id bigint PRIMARY KEY, name text)");

  @Entity
  record Desk(@Id long id, String name) {}

  @Test
  void a_lock_that_is_not_free_in_time_is_a_conflict() {
    LockTimeoutTest_DeskTable.insert(lab.handle(), new Desk(1, "a"));
    try (Handle other = lab.ownJdbi().open()) {
      other.begin();
      LockTimeoutTest_DeskTable.update(other, 1L, d -> d.name("b"));
      try (Handle waiting = lab.ownJdbi().open()) {
        waiting.execute("SET lock_timeout = '20ms'");
        ConcurrencyException refused =
            catchThrowableOfType(
                ConcurrencyException.class,
                () -> LockTimeoutTest_DeskTable.update(waiting, 1L, d -> d.name("c")));
        assertThat(refused)
            .hasMessageStartingWith("desk: another transaction holds a lock")
            .extracting(ConcurrencyException::sqlState)
            .isEqualTo("55P03");
      } finally {
        other.rollback();
      }
    }
  }
}
