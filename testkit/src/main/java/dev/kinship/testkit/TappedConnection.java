package dev.kinship.testkit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/**
 * One tapped connection. Message formats are those of the PostgreSQL documentation, chapter
 * "Frontend/Backend Protocol".
 */
final class TappedConnection {

  private static final int SSL_REQUEST = 80_877_103;
  private static final int GSS_REQUEST = 80_877_104;

  private final WireTap tap;
  private final Socket client;
  private final Socket server;

  /** The SQL of each prepared statement and of each portal, by name. */
  private final Map<String, String> prepared = new HashMap<>();

  private final Map<String, String> portals = new HashMap<>();
  private final RowCounter counter = new RowCounter();

  TappedConnection(WireTap tap, Socket client, Socket server) throws IOException {
    this.tap = tap;
    this.client = client;
    this.server = server;
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
  }

  void start(ThreadFactory threads) {
    threads.newThread(() -> untilCut(this::requests)).start();
    threads.newThread(() -> untilCut(this::answers)).start();
  }

  private interface Pump {
    void run() throws IOException;
  }

  private void untilCut(Pump pump) {
    try {
      pump.run();
    } catch (IOException ended) {
      // One of the two has hung up; the other shall learn of it.
    } finally {
      cut();
    }
  }

  void cut() {
    close(client);
    close(server);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException ignored) {
      // It is gone, which is all that was wanted.
    }
  }

  private void requests() throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()));
    int code;
    do { // a request for encryption may come before the start-up message; neither has a type
      int length = in.readInt();
      byte[] body = in.readNBytes(length - 4);
      code = ByteBuffer.wrap(body).getInt();
      if (code == SSL_REQUEST || code == GSS_REQUEST) {
        counter.expectBareAnswer();
      }
      out.writeInt(length);
      out.write(body);
      out.flush();
    } while (code == SSL_REQUEST || code == GSS_REQUEST);
    while (true) {
      int type = in.readUnsignedByte();
      int length = in.readInt();
      byte[] body = in.readNBytes(length - 4);
      see((char) type, body);
      out.writeByte(type);
      out.writeInt(length);
      out.write(body);
      if (in.available() == 0) {
        out.flush();
      }
    }
  }

  private void see(char type, byte[] body) {
    switch (type) {
      case 'P' -> prepared.put(text(body, 0), text(body, 1));
      case 'B' -> portals.put(text(body, 0), prepared.getOrDefault(text(body, 1), ""));
      case 'E' -> tap.sawStatement(portals.getOrDefault(text(body, 0), ""));
      case 'Q' -> {
        String sql = text(body, 0);
        tap.sawStatement(sql);
        // The driver sends the statement behind these without waiting.
        if (!sql.startsWith("BEGIN") && !sql.startsWith("SAVEPOINT PGJDBC_AUTOSAVE")) {
          tap.sawRoundTrip();
        }
      }
      case 'S' -> tap.sawRoundTrip();
      default -> {
        // Describe, Close, Flush, Terminate and passwords neither run anything nor wait.
      }
    }
  }

  /** One of the zero-terminated texts that a message begins with. */
  private static String text(byte[] body, int number) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = end(body, start) + 1;
    }
    return new String(body, start, end(body, start) - start, StandardCharsets.UTF_8);
  }

  private static int end(byte[] body, int start) {
    int end = start;
    while (body[end] != 0) {
      end++;
    }
    return end;
  }

  private void answers() throws IOException {
    byte[] buffer = new byte[65_536];
    OutputStream out = client.getOutputStream();
    int read = server.getInputStream().read(buffer);
    while (read >= 0) {
      if (tap.isLosingAnswers()) {
        return;
      }
      tap.sawRows(counter.rows(buffer, read));
      if (!tap.delay().isZero()) {
        LockSupport.parkNanos(tap.delay().toNanos());
      }
      out.write(buffer, 0, read);
      out.flush();
      read = server.getInputStream().read(buffer);
    }
  }
}
