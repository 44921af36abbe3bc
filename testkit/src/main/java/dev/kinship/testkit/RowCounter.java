package dev.kinship.testkit;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the rows in what the server sends, which comes in pieces of any size: a message has a
 * type, its length with these four bytes but without the type, and a body.
 */
final class RowCounter {

  private static final int HEADER = 5;

  /** Requests for encryption, which are answered by one byte and not by a message. */
  private final AtomicInteger bareAnswers = new AtomicInteger();

  private int type;
  private int length;

  /** How much of the header has been seen. */
  private int header;

  /** How much of the body is still to come. */
  private int body;

  /** That the next answer is a single byte. */
  void expectBareAnswer() {
    bareAnswers.incrementAndGet();
  }

  /**
   * Looks at the next piece.
   *
   * @param bytes where it is, from the beginning
   * @param size how many bytes it has
   * @return how many rows ended in it
   */
  int rows(byte[] bytes, int size) {
    int rows = 0;
    int next = 0;
    while (next < size) {
      if (body > 0) {
        int skipped = Math.min(body, size - next);
        body -= skipped;
        next += skipped;
      } else {
        read(bytes[next] & 0xff);
        next++;
      }
      if (header == HEADER && body == 0) {
        rows += type == 'D' ? 1 : 0;
        header = 0;
      }
    }
    return rows;
  }

  private void read(int value) {
    if (header == 0) {
      if (bareAnswers.get() > 0) {
        bareAnswers.decrementAndGet();
        return;
      }
      type = value;
      length = 0;
    } else {
      length = length << 8 | value;
    }
    header++;
    if (header == HEADER) {
      body = length - (HEADER - 1);
    }
  }
}
