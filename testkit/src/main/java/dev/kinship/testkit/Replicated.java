package dev.kinship.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Two PostgreSQL servers: a primary, and a hot standby that streams from it. The standby cancels
 * what conflicts with the primary's changes after 100 ms.
 */
public final class Replicated implements AutoCloseable {

  private static final long WAIT_SECONDS = 60;

  /** What a base backup leaves out: it is the running server's, or made anew. */
  private static final Set<String> OF_RUNNING =
      Set.of("postmaster.pid", "postmaster.opts", "pg_wal", "pg_replslot", "pg_stat_tmp");

  private final EmbeddedPostgres primary;
  private final Path folder;
  private final Process standby;
  private final int standbyPort;

  private Replicated(EmbeddedPostgres primary, Path folder, Process standby, int standbyPort) {
    this.primary = primary;
    this.folder = folder;
    this.standby = standby;
    this.standbyPort = standbyPort;
  }

  /**
   * Starts both.
   *
   * @return the two servers, the standby open to reads
   * @throws IOException if a server does not start
   * @throws SQLException if the primary cannot be copied
   */
  public static Replicated start() throws IOException, SQLException {
    EmbeddedPostgres primary =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            // The embedded server has it off: a commit returns before its record is written, and
            // catchUp() would wait for a position in front of it.
            .setServerConfig("synchronous_commit", "on")
            .start();
    Path folder =
        Files.createTempDirectory(
            "standby",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    int port = freePort();
    Replicated servers;
    try (Connection connection = DriverManager.getConnection(url(primary.getPort()));
        Statement statement = connection.createStatement()) {
      Path binaries =
          Path.of(text(statement, "SELECT setting FROM pg_config WHERE name = 'BINDIR'"));
      String connections = text(statement, "SHOW max_connections");
      copy(statement, folder);
      Process standby =
          run(
              binaries,
              folder,
              List.of(
                  "port=" + port,
                  "max_connections=" + connections, // as many at least, or it would not start
                  "primary_conninfo=host=localhost user=postgres port=" + primary.getPort()));
      servers = new Replicated(primary, folder, standby, port);
    } catch (IOException | SQLException e) {
      primary.close();
      throw e;
    }
    servers.awaitReads();
    return servers;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A base backup as the documentation describes it; pg_basebackup is not among the binaries. */
  private static void copy(Statement statement, Path folder) throws IOException, SQLException {
    Path data = Path.of(text(statement, "SHOW data_directory"));
    text(statement, "SELECT pg_backup_start('standby', true)");
    copy(data, folder);
    Files.createDirectories(folder.resolve("pg_wal"));
    Files.createDirectories(folder.resolve("pg_replslot"));
    String label = text(statement, "SELECT labelfile FROM pg_backup_stop(false)");
    Files.writeString(folder.resolve("backup_label"), label);
    Files.createFile(folder.resolve("standby.signal"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            if (isOfRunning(dir)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(dir).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!isOfRunning(file)) {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            return FileVisitResult.CONTINUE;
          }

          private boolean isOfRunning(Path path) {
            return OF_RUNNING.contains(from.relativize(path).toString());
          }
        });
  }

  private static Process run(Path binaries, Path data, List<String> own) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) { // as whom it does not run
      command.addAll(List.of("unshare", "--user"));
    }
    command.addAll(List.of(binaries.resolve("postgres").toString(), "-D", data.toString()));
    List<String> settings = new ArrayList<>(own);
    settings.addAll(
        List.of(
            "fsync=off",
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "max_standby_streaming_delay=100ms"));
    settings.forEach(each -> command.addAll(List.of("-c", each)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("standby.log").toFile())
        .start();
  }

  private void awaitReads() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    while (standby.isAlive() && System.nanoTime() < end) {
      try (Connection connection = DriverManager.getConnection(standbyUrl())) {
        if (connection.isValid(1)) {
          return;
        }
      } catch (SQLException notYet) {
        LockSupport.parkNanos(50_000_000);
      }
    }
    String log = Files.readString(folder.resolve("standby.log"));
    close();
    throw new IOException("the standby does not start:\n" + log);
  }

  /**
   * Waits until the standby has all that the primary has now.
   *
   * @throws SQLException if a server cannot be asked
   */
  public void catchUp() throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
    try (Connection on = DriverManager.getConnection(primaryUrl());
        Connection behind = DriverManager.getConnection(standbyUrl());
        Statement ask = on.createStatement();
        Statement wait = behind.createStatement()) {
      String now = text(ask, "SELECT pg_current_wal_lsn()");
      String there = "SELECT pg_last_wal_replay_lsn() >= '" + now + "'";
      while (!text(wait, there).equals("t")) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("the standby does not follow");
        }
        LockSupport.parkNanos(5_000_000);
      }
    }
  }

  /**
   * The primary's address.
   *
   * @return a JDBC URL with the user in it
   */
  public String primaryUrl() {
    return DriverSettings.ofThisRun().behind(url(primary.getPort()));
  }

  /**
   * The standby's address.
   *
   * @return a JDBC URL with the user in it
   */
  public String standbyUrl() {
    return DriverSettings.ofThisRun().behind(url(standbyPort));
  }

  private static String url(int port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Override
  public void close() throws IOException {
    standby.destroy();
    try {
      if (!standby.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
        standby.destroyForcibly();
      }
    } catch (InterruptedException e) {
      standby.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    primary.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
