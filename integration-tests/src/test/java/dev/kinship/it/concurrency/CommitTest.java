package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.statement.Failures;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.SerializableTransactionRunner;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What is found only at COMMIT is the same exception as what a statement finds. */
class CommitTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Family.TABLES
              + """
              ;ALTER TABLE pet ADD CONSTRAINT pet_owner_fk FOREIGN KEY (owner_id) REFERENCES person
                 DEFERRABLE INITIALLY DEFERRED""");

  /** Reads what the other writes; whoever commits last is the one too many. */
  private static void skew(Handle handle, int mine, CyclicBarrier both) {
    handle.createQuery("SELECT count(*) FROM pet").mapTo(Integer.class).one();
    PetTable.insert(handle, p -> p.name("of " + mine));
    try {
      both.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_conflict(boolean byHand) {
    Jdbi jdbi = lab.ownJdbi();
    try (Handle one = jdbi.open();
        Handle other = jdbi.open()) {
      one.setTransactionIsolationLevel(TransactionIsolationLevel.SERIALIZABLE);
      other.setTransactionIsolationLevel(TransactionIsolationLevel.SERIALIZABLE);
      one.begin();
      Runnable commit =
          () -> {
            if (byHand) {
              other.begin();
              second(one, other);
              other.commit();
            } else {
              other.useTransaction(h -> second(one, h));
            }
          };
      ConcurrencyException refused = catchThrowableOfType(ConcurrencyException.class, commit::run);

      assertThat(refused.sqlState()).isEqualTo("40001");
      assertThat(refused.sql()).isEqualTo("COMMIT");
      assertThat(other.isInTransaction()).isFalse();
      assertThat(PetTable.all(other)).hasSize(1);
    }
  }

  private static void second(Handle one, Handle other) {
    PetTable.all(one);
    PetTable.all(other);
    PetTable.insert(one, p -> p.name("one"));
    PetTable.insert(other, p -> p.name("other"));
    one.commit();
  }

  @Test
  void the_loop_of_the_guide_tries_again() throws Exception {
    Jdbi jdbi = lab.ownJdbi();
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger attempts = new AtomicInteger();
    Runnable loop =
        () -> {
          for (int attempt = 1; ; attempt++) {
            int now = attempt;
            try {
              jdbi.useTransaction(
                  TransactionIsolationLevel.SERIALIZABLE,
                  h -> {
                    attempts.incrementAndGet();
                    if (now == 1) {
                      skew(h, now, both);
                    } else {
                      PetTable.insert(h, p -> p.name("again"));
                    }
                  });
              return;
            } catch (ConcurrencyException e) {
              assertThat(now).isEqualTo(1);
            }
          }
        };
    var one = Waiting.start(() -> run(loop));
    var other = Waiting.start(() -> run(loop));
    assertThat(Waiting.outcome(one)).isEqualTo("done");
    assertThat(Waiting.outcome(other)).isEqualTo("done");
    assertThat(attempts.get()).isEqualTo(3);
    assertThat(lab.column(Integer.class, "SELECT count(*) FROM pet")).containsExactly(2);
  }

  private static Object run(Runnable loop) {
    loop.run();
    return "done";
  }

  @Test
  void the_users_own_handler_of_transactions_tries_again_as_before() {
    Jdbi jdbi = lab.ownJdbi();
    jdbi.setTransactionHandler(new SerializableTransactionRunner());
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger calls = new AtomicInteger();
    Runnable work =
        () -> {
          AtomicInteger own = new AtomicInteger();
          jdbi.useTransaction(
              TransactionIsolationLevel.SERIALIZABLE,
              h -> {
                calls.incrementAndGet();
                if (own.incrementAndGet() == 1) {
                  skew(h, 1, both);
                } else {
                  PetTable.insert(h, p -> p.name("again"));
                }
              });
        };
    var one = Waiting.start(() -> run(work));
    var other = Waiting.start(() -> run(work));
    assertThat(Waiting.outcome(one)).isEqualTo("done");
    assertThat(Waiting.outcome(other)).isEqualTo("done");
    assertThat(calls.get()).isEqualTo(3);
  }

  @Test
  void a_constraint_that_is_deferred() {
    assertThatThrownBy(
            () ->
                lab.handle().useTransaction(h -> PetTable.insert(h, p -> p.name("x").ownerId(99L))))
        .isInstanceOf(ConstraintException.class)
        .hasMessageContaining("pet_owner_fk");
    assertThat(lab.handle().isInTransaction()).isFalse();
  }

  @Test
  void a_connection_that_is_gone() {
    Jdbi jdbi = lab.ownJdbi();
    assertThatThrownBy(
            () ->
                jdbi.useTransaction(
                    h -> {
                      PetTable.insert(h, p -> p.name("x"));
                      int pid = h.createQuery("SELECT pg_backend_pid()").mapTo(Integer.class).one();
                      lab.sql("SELECT pg_terminate_backend(" + pid + ", 10000)");
                    }))
        .isInstanceOf(ConnectionLostException.class);
    assertThat(lab.column(Integer.class, "SELECT count(*) FROM pet")).containsExactly(0);
  }

  @Test
  void without_the_plugin_it_is_as_jdbi_has_it() {
    try (Handle handle = Jdbi.open(lab.tappedUrl())) {
      assertThatThrownBy(
              () -> handle.useTransaction(h -> PetTable.insert(h, p -> p.name("x").ownerId(99L))))
          .isInstanceOf(TransactionException.class);
    }
  }

  /** A standby ends a session that is in the way of what it recovers. */
  @Test
  void the_server_ends_the_connection_with_the_code_of_a_conflict() {
    assertThat(sorted("SFATAL\0C40001\0Mterminating connection due to conflict with recovery\0"))
        .isInstanceOf(ConnectionLostException.class);
    assertThat(sorted("SERROR\0C40001\0Mcanceling statement due to conflict with recovery\0"))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(sorted("SFATAL\0C25P04\0Mterminating connection due to transaction timeout\0"))
        .isInstanceOf(ConnectionLostException.class);
  }

  private static RuntimeException sorted(String message) {
    return Failures.ofTransaction(
        lab.handle(),
        new TransactionException(
            "Failed to commit", new PSQLException(new ServerErrorMessage(message))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"idle_in_transaction_session_timeout", "transaction_timeout"})
  void a_session_that_the_server_ends(String setting) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    idle(setting, thrown);
    Throwable failure = thrown.get();
    assertThat(failure).isInstanceOf(ConnectionLostException.class);
    assertThat(((DatabaseException) failure).sqlState()).isIn("25P03", "25P04", "08006");
  }

  private static void idle(String setting, AtomicReference<Throwable> thrown)
      throws InterruptedException {
    try (Handle handle = lab.ownJdbi().open()) {
      handle.execute("SET " + setting + " = '100ms'");
      handle.begin();
      PetTable.all(handle);
      Thread.sleep(600);
      thrown.set(catchThrowable(() -> PetTable.all(handle)));
    }
  }
}
