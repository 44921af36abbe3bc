package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.KinshipException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A set for a target that came between its two statements is sent twice, since the first time could
 * not lock the target before another caller linked a row with it. Instances are changed when both
 * are done, and the second send compares the versions that the first has raised.
 */
class SecondSendTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static final Shelf LATE = new Shelf(99L, "late");

  private Box first;
  private Box second;
  private Box other;

  @BeforeEach
  void rows() {
    first = BoxTable.insert(lab.handle(), Box.of("first"));
    second = BoxTable.insert(lab.handle(), Box.of("second"));
    other = BoxTable.insert(lab.handle(), Box.of("other"));
  }

  /** The shelf comes behind the first statement, and a third box before the second ends. */
  private void lateSet(BiConsumer<Handle, Shelf> call) {
    AtomicInteger sent = new AtomicInteger();
    Jdbi oneByOne =
        Jdbi.create(lab.tappedUrl() + "&prepareThreshold=-1").installPlugin(new KinshipPlugin());
    oneByOne.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            if (sent.incrementAndGet() == 1) {
              lab.sql("INSERT INTO shelf VALUES (99, 'late')");
            }
          }
        });
    try (Handle holding = lab.ownJdbi().open()) {
      holding.begin();
      holding.execute("SELECT 1 FROM box WHERE id = 1 FOR UPDATE");
      CompletableFuture<Void> running =
          CompletableFuture.runAsync(() -> oneByOne.useTransaction(h -> call.accept(h, LATE)));
      untilWaiting();
      lab.sql("UPDATE box SET shelf_id = 99 WHERE id = 3");
      holding.commit();
      running.join();
    }
  }

  private static void untilWaiting() {
    long end = System.nanoTime() + 30_000_000_000L;
    String waiting =
        "SELECT count(*) FROM pg_stat_activity"
            + " WHERE datname = current_database() AND wait_event_type = 'Lock'";
    while (lab.column(Integer.class, waiting).get(0) == 0) {
      assertThat(System.nanoTime()).isLessThan(end);
    }
  }

  private static List<String> boxes() {
    return lab.column(
        String.class,
        "SELECT concat_ws(' ', label, shelf_id, 'v' || changes) FROM box ORDER BY id");
  }

  @Test
  void both_sends_compare_what_was_there_before_them() {
    lateSet(
        (h, shelf) -> {
          Object unused = shelf.setBoxes(h, first, second);
        });
    assertThat(boxes()).containsExactly("first 99 v1", "second 99 v1", "other v1");
    assertThat(first.state()).isEqualTo("first of 99, 1");
    assertThat(second.state()).isEqualTo("second of 99, 1");
  }

  @Test
  void instances_stay_as_they_were_where_the_second_send_fails() {
    failing(
        (h, shelf) -> {
          Object unused = shelf.setBoxes(h, first, second);
        });
  }

  @Test
  void so_do_those_of_a_set_for_many() {
    failing(
        (h, shelf) -> {
          Object unused = ShelfTable.BOXES.set(h, Map.of(shelf, List.of(first, second)));
        });
  }

  private void failing(BiConsumer<Handle, Shelf> call) {
    lab.sql(
        """
        CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
          'BEGIN IF NEW.shelf_id IS NULL THEN RAISE ''no''; END IF; RETURN NEW; END';
        CREATE TRIGGER fail BEFORE UPDATE ON box FOR EACH ROW EXECUTE FUNCTION fail()\
        """);
    try {
      assertThatThrownBy(() -> lateSet(call))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(KinshipException.class);
    } finally {
      lab.sql("DROP TRIGGER fail ON box; DROP FUNCTION fail()");
    }
    assertThat(boxes()).containsExactly("first v0", "second v0", "other 99 v0");
    assertThat(first.state()).isEqualTo("first of null, 0");
    assertThat(second.state()).isEqualTo("second of null, 0");
    assertThat(other.state()).isEqualTo("other of null, 0");
    Box again = first.setShelf(lab.handle(), LATE);
    assertThat(again.state()).isEqualTo("first of 99, 1");
  }
}
