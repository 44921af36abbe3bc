package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.DriverSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tests trust the tap; here its count is held against the clock. */
class WireTapTest {

  @RegisterExtension static final Lab lab = Lab.with("SELECT 1");

  @Test
  void the_first_statement_of_a_transaction_waits_for_the_server_once() {
    List<String> sent = new ArrayList<>();
    lab.inTransactions(true);
    lab.runs(1, () -> lab.handle().execute("SELECT 1"));

    lab.tap().take();
    lab.tap().delay(Duration.ofMillis(400));
    try {
      lab.handle().begin();
      var answer = CompletableFuture.supplyAsync(() -> lab.handle().execute("SELECT 1"));
      await(
          () -> {
            sent.addAll(DriverSettings.withoutSavepoints(lab.tap().take()));
            return sent.size() == 2;
          });
      assertThat(answer).as("both were sent before any answer").isNotDone();
      answer.join();
    } finally {
      lab.tap().delay(Duration.ZERO);
      lab.handle().rollback();
    }
    assertThat(sent).containsExactly("BEGIN", "SELECT 1");
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 300_000_000;
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Test
  void each_statement_that_is_sent_by_itself_is_a_round_trip() {
    lab.runs(
        3,
        () -> {
          lab.handle().execute("SELECT 1");
          lab.handle().execute("SELECT 2");
          lab.handle().execute("SELECT 3");
        });
    assertThat(lab.statements()).containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
  }

  @Test
  void rows_are_counted_however_they_are_cut_into_packets() {
    for (int rows : new int[] {0, 1, 2, 10_000}) {
      lab.tap().take();
      List<String> answer =
          lab.handle()
              .createQuery("SELECT repeat('D', n % 300) FROM generate_series(1, :rows) AS n")
              .bind("rows", rows)
              .mapTo(String.class)
              .list();
      assertThat(lab.tap().take().rows()).isEqualTo(rows).isEqualTo(answer.size());
    }
  }
}
