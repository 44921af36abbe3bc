package dev.kinship.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A PgBouncer before the tests' server, with few connections to it. It is the machine's own
 * program, which {@code .ci/run} installs where it can; {@code -Dkinship.pgbouncer=/path/to/it}
 * names another.
 */
public final class PgBouncer implements AutoCloseable {

  /** When a connection to the server is given to the next client. */
  public enum Mode {
    /** When the client's transaction ends. */
    TRANSACTION,
    /** After each statement; transactions of several are refused. */
    STATEMENT
  }

  private static final Pattern VERSION = Pattern.compile("PgBouncer (\\d+)\\.(\\d+)");
  private static final long START_SECONDS = 20;

  private final Process process;
  private final int port;

  private PgBouncer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * The program.
   *
   * @return where it is, if the machine has it
   */
  public static Optional<Path> program() {
    String named = System.getProperty("kinship.pgbouncer");
    Stream<Path> places =
        named != null
            ? Stream.of(Path.of(named))
            : Stream.concat(
                Stream.of(Path.of("/usr/sbin/pgbouncer")),
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                    .map(folder -> Path.of(folder, "pgbouncer")));
    return places.filter(Files::isExecutable).findFirst();
  }

  /**
   * Whether the program knows {@code max_prepared_statements}, as it does from 1.21 on.
   *
   * @param program the program
   * @return whether the driver may prepare statements on the server
   * @throws IOException if the program does not run
   */
  public static boolean keepsPreparedStatements(Path program) throws IOException {
    Process asked = new ProcessBuilder(program.toString(), "--version").start();
    String text = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    MatchResult version =
        VERSION
            .matcher(text)
            .results()
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no version: " + text));
    int major = Integer.parseInt(version.group(1));
    return major > 1 || Integer.parseInt(version.group(2)) >= 21;
  }

  /**
   * Starts one.
   *
   * @param program the program
   * @param mode when connections change hands
   * @param poolSize how many connections to the server a database has at most
   * @param preparedStatements how many prepared statements it keeps for each connection; 0 for
   *     none, and the only number that old versions know
   * @return a proxy that listens
   * @throws IOException if it does not start
   */
  public static PgBouncer start(Path program, Mode mode, int poolSize, int preparedStatements)
      throws IOException {
    int port = freePort();
    // It runs as somebody else, who must be able to read this.
    Path file =
        Files.createTempFile(
            "pgbouncer",
            ".ini",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    file.toFile().deleteOnExit();
    Files.writeString(
        file,
        """
        [databases]
        * = host=localhost port=%d user=postgres
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = any
        pool_mode = %s
        default_pool_size = %d
        max_client_conn = 500
        ignore_startup_parameters = extra_float_digits
        %s"""
            .formatted(
                TestDatabase.port(),
                port,
                mode.name().toLowerCase(Locale.ROOT),
                poolSize,
                keepsPreparedStatements(program)
                    ? "max_prepared_statements = " + preparedStatements
                    : ""));
    ProcessBuilder builder = new ProcessBuilder(command(program, file));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    PgBouncer started = new PgBouncer(builder.start(), port);
    started.awaitConnections();
    return started;
  }

  /** It does not run as root, and becomes somebody else where it is told to. */
  private static List<String> command(Path program, Path file) {
    return "root".equals(System.getProperty("user.name"))
        ? List.of(program.toString(), "--user", "nobody", file.toString())
        : List.of(program.toString(), file.toString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitConnections() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (process.isAlive() && System.nanoTime() < end) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException notYet) {
        LockSupport.parkNanos(10_000_000);
      }
    }
    close();
    throw new IOException("PgBouncer does not listen");
  }

  /**
   * Where it listens.
   *
   * @return a port of localhost
   */
  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
