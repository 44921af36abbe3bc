package dev.kinship.testkit;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Takes the time of a piece of work: what a clock on the wall says, which depends on what else the
 * machine does, and the processor's time of this program, which depends on that far less.
 */
public final class Stopwatch {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final long begin = System.nanoTime();
  private final long processor = SYSTEM.getProcessCpuTime();

  private Stopwatch() {}

  /**
   * Starts it.
   *
   * @return the watch
   */
  public static Stopwatch start() {
    return new Stopwatch();
  }

  /**
   * Prints the seconds since the start, and how busy the machine is.
   *
   * @param what the work
   */
  public void print(String what) {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f s of the processor; load %.1f on %d processors%n",
        what,
        (System.nanoTime() - begin) / 1e9,
        (SYSTEM.getProcessCpuTime() - processor) / 1e9,
        SYSTEM.getSystemLoadAverage(),
        SYSTEM.getAvailableProcessors());
  }
}
