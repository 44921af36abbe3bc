package dev.kinship.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** The processor time of the server's process behind a handle, as Linux counts it. */
final class ServerClock {

  private final Path times;

  private ServerClock(Path times) {
    this.times = times;
  }

  /** That of a handle whose server runs on this machine. */
  static ServerClock of(Handle handle) {
    int process = handle.createQuery("SELECT pg_backend_pid()").mapTo(Integer.class).one();
    return new ServerClock(Path.of("/proc/" + process + "/schedstat"));
  }

  /** Nanoseconds since the process was started; 0 where the system does not tell. */
  long nanoseconds() {
    if (!Files.exists(times)) {
      return 0;
    }
    try {
      String line = Files.readString(times);
      return Long.parseLong(line.substring(0, line.indexOf(' ')));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
