package dev.kinship.testkit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

/**
 * A proxy between the driver and the server that understands enough of PostgreSQL's protocol to
 * count what is sent, so that no one has to take our code's word for it. It can also be slow, and
 * it can lose connections. Safe for use by several threads.
 */
public final class WireTap implements AutoCloseable {

  private final String host;
  private final int target;
  private final ServerSocket server;
  private final ThreadFactory threads;
  private final List<TappedConnection> connections = new CopyOnWriteArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private int roundTrips;
  private int rows;
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean losingAnswers;
  private volatile Consumer<String> listener = sql -> {};

  private WireTap(String host, int target) throws IOException {
    this.host = host;
    this.target = target;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.threads =
        task -> {
          Thread thread = new Thread(task, "wire-tap");
          thread.setDaemon(true);
          return thread;
        };
  }

  /**
   * Starts a proxy.
   *
   * @param host the server's host
   * @param port the server's port
   * @return the proxy, listening
   * @throws IOException if no port is free
   */
  public static WireTap before(String host, int port) throws IOException {
    WireTap tap = new WireTap(host, port);
    tap.threads.newThread(tap::accept).start();
    return tap;
  }

  /**
   * Where to connect to.
   *
   * @return a port of the loopback interface
   */
  public int port() {
    return server.getLocalPort();
  }

  /**
   * Holds every answer back for a while, as a network would.
   *
   * @param time how much longer a round trip takes
   */
  public void delay(Duration time) {
    delay = time;
  }

  /** From now on hands requests to the server, and when it answers, cuts the connection instead. */
  public void loseAnswers() {
    losingAnswers = true;
  }

  /** Ends what {@link #loseAnswers} began; connections that were cut stay so. */
  public void keepAnswers() {
    losingAnswers = false;
  }

  /**
   * Tells what has gone over the wire since the last time.
   *
   * @return the round trips, the rows and the statements
   */
  public synchronized Traffic take() {
    Traffic traffic = new Traffic(roundTrips, rows, statements);
    roundTrips = 0;
    rows = 0;
    statements.clear();
    return traffic;
  }

  /**
   * From now on tells of each statement before the server has it, whoever takes what else.
   *
   * @param statement is called on the connection's thread
   */
  public void listen(Consumer<String> statement) {
    listener = statement;
  }

  synchronized void sawRoundTrip() {
    roundTrips++;
  }

  void sawStatement(String sql) {
    listener.accept(sql);
    synchronized (this) {
      statements.add(sql);
    }
  }

  synchronized void sawRows(int more) {
    rows += more;
  }

  Duration delay() {
    return delay;
  }

  boolean isLosingAnswers() {
    return losingAnswers;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        tap(server.accept());
      } catch (IOException ended) {
        // Closing the server socket is how this loop ends.
      }
    }
  }

  private void tap(Socket client) throws IOException {
    try {
      TappedConnection connection = new TappedConnection(this, client, new Socket(host, target));
      connections.add(connection);
      connection.start(threads);
    } catch (IOException refused) {
      client.close(); // so that the driver learns of it
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (TappedConnection each : connections) {
      each.cut();
    }
  }
}
