package dev.kinship.processor.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Adds up what a thread spends in something: CPU time, which other programs hardly change. */
final class Watch {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long nanos;

  <T> T time(Work<T> work) throws IOException {
    long begin = threads.getCurrentThreadCpuTime();
    try {
      return work.done();
    } finally {
      nanos += threads.getCurrentThreadCpuTime() - begin;
    }
  }

  long millis() {
    return nanos / 1_000_000;
  }

  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }
}
