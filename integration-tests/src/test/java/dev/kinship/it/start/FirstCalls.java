package dev.kinship.it.start;

import dev.kinship.it.record.PetTable;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A program whose first plain statement of Jdbi's and first call of Kinship's come at the same
 * moment. Its argument is the database's address.
 */
final class FirstCalls {

  /** What it exits with where both calls came back. */
  static final int BOTH = 0;

  private FirstCalls() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (Handle one = Jdbi.open(arguments[0]);
        Handle other = Jdbi.open(arguments[0])) {
      CyclicBarrier together = new CyclicBarrier(2);
      Runnable plain = () -> one.execute("SELECT 1");
      Runnable ours = () -> PetTable.find(other, 1L);
      List<Thread> threads = List.of(thread(together, plain), thread(together, ours));
      for (Thread each : threads) {
        each.join();
      }
    }
    System.exit(BOTH);
  }

  private static Thread thread(CyclicBarrier together, Runnable call) {
    Thread thread =
        new Thread(
            () -> {
              try {
                together.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              call.run();
            });
    thread.start();
    return thread;
  }
}
