package dev.kinship.it.concurrency;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits that end: what does not happen in time is an error, not a hanging build. */
final class Waiting {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private Waiting() {}

  static void until(BooleanSupplier met, String what) {
    long end = System.nanoTime() + LONG_ENOUGH.toNanos();
    while (!met.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(1_000_000);
    }
  }

  /** Runs it in a thread of its own, and does not wait. */
  static <T> CompletableFuture<T> start(Supplier<T> call) {
    return CompletableFuture.supplyAsync(
        call,
        task -> {
          Thread thread = new Thread(task);
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** What it returned, or what it threw. */
  static Object outcome(CompletableFuture<?> running) {
    try {
      return running.get(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      return Objects.requireNonNull(e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw new AssertionError("it neither ends nor fails", e);
    }
  }
}
