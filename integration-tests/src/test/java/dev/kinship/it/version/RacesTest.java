package dev.kinship.it.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.StaleRowException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Threads that read one row, change it and write it, all the while: as many writes succeed as the
 * version says, and who loses is told so.
 */
class RacesTest {

  @RegisterExtension static final Lab lab = Lab.with(Library.TABLES);

  private static final int THREADS = 8;

  private final AtomicLong successes = new AtomicLong();
  private final AtomicLong losses = new AtomicLong();
  private final Queue<Throwable> errors = new ConcurrentLinkedQueue<>();

  /** A read of the book, and a write of what was read. */
  enum Write {
    UPDATE {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.update(h, new Book(book.id(), book.title() + "x", v(book), null));
      }
    },
    SET_OWNER {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = book.setAuthor(h, author);
      }
    },
    REMOVE_OWNER {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = book.removeAuthor(h);
      }
    },
    CREATE_OWNER {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = book.createAuthor(h, a -> a.name("new"));
      }
    },
    BULK_SET {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.AUTHOR.set(h, List.of(book), other(book));
      }
    },
    BULK_UNLINK {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.AUTHOR.set(h, List.of(book), null);
      }
    },
    SET_AND_REMOVE_BOOKS {
      @Override
      void to(Handle h, Book book, Author author) {
        Author one = other(book);
        Object unused =
            book.authorId() == null ? one.setBooks(h, book) : author(book).removeBooks(h, book);
      }
    },
    BULK_SET_BOOKS {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = AuthorTable.BOOKS.set(h, Map.of(other(book), List.of(book)));
      }
    },
    UPDATE_ALL {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.updateAll(h, List.of(book));
      }
    },
    UPSERT {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.upsert(h, book);
      }
    },
    UPSERT_ALL {
      @Override
      void to(Handle h, Book book, Author author) {
        Object unused = BookTable.upsertAll(h, List.of(book));
      }
    };

    abstract void to(Handle h, Book book, Author author);

    private static long v(Book book) {
      return Objects.requireNonNull(book.version());
    }

    private static Author author(Book book) {
      return new Author(book.authorId(), "", 0);
    }

    /** The one of two that it does not point at, so that each write changes it. */
    private static Author other(Book book) {
      return new Author(Objects.equals(book.authorId(), 1L) ? 2L : 1L, "", 0);
    }
  }

  /** What is raced for five times as long as the others. */
  private static final Set<Write> LONG =
      EnumSet.of(
          Write.UPDATE,
          Write.SET_OWNER,
          Write.SET_AND_REMOVE_BOOKS,
          Write.BULK_SET,
          Write.UPDATE_ALL);

  @BeforeEach
  void rows() {
    lab.sql("INSERT INTO author (name, version) VALUES ('Ann', 0), ('Bo', 0)");
    lab.sql("INSERT INTO book (title, version) VALUES ('B', 0)");
  }

  /** Most races last so long, a tenth of all; {@code -Dkinship.race.seconds} makes it shorter. */
  private static long nanos() {
    return Duration.ofSeconds(Integer.getInteger("kinship.race.seconds", 20)).toNanos() / 10;
  }

  private interface Turn {
    void take(Handle handle, SplittableRandom random);
  }

  private void race(TransactionIsolationLevel level, int times, Turn turn) {
    Jdbi jdbi = lab.ownJdbi();
    long end = System.nanoTime() + times * nanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = new SplittableRandom(i);
      Thread thread =
          new Thread(
              () ->
                  jdbi.useHandle(
                      h -> {
                        while (System.nanoTime() < end || isStillOneSided(end)) {
                          attempt(h, level, turn, random);
                        }
                      }));
      threads.add(thread);
      thread.start();
    }
    for (Thread each : threads) {
      try {
        each.join();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** On a busy machine a short race may end before two threads have met. */
  private boolean isStillOneSided(long end) {
    return (successes.get() == 0 || losses.get() == 0)
        && System.nanoTime() < end + Duration.ofSeconds(20).toNanos();
  }

  private void attempt(
      Handle handle, TransactionIsolationLevel level, Turn turn, SplittableRandom random) {
    try {
      if (level == TransactionIsolationLevel.NONE) {
        turn.take(handle, random);
      } else {
        handle.useTransaction(level, h -> turn.take(h, random));
      }
      successes.incrementAndGet();
    } catch (StaleRowException e) {
      losses.incrementAndGet();
    } catch (ConcurrencyException e) {
      if (level.intValue() <= TransactionIsolationLevel.READ_COMMITTED.intValue()) {
        errors.add(e);
      }
      losses.incrementAndGet();
    } catch (RuntimeException e) {
      errors.add(e);
    }
  }

  private void judge(String what) {
    System.out.println(
        what + ": " + successes + " writes, " + losses + " losses, " + THREADS + " threads");
    assertThat(errors).isEmpty();
    assertThat(lab.column(Long.class, "SELECT version FROM book")).containsExactly(successes.get());
    assertThat(successes.get()).isPositive();
    assertThat(losses.get()).isPositive();
  }

  private static Book read(Handle handle) {
    return BookTable.find(handle, 1L).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void every_success_is_one_version(Write write) {
    Author ann = new Author(1L, "Ann", 0);
    int times = LONG.contains(write) ? 5 : 1;
    race(TransactionIsolationLevel.NONE, times, (h, random) -> write.to(h, read(h), ann));
    judge(write.toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = TransactionIsolationLevel.class,
      names = {"READ_COMMITTED", "REPEATABLE_READ", "SERIALIZABLE"})
  void so_it_is_at_every_isolation_level(TransactionIsolationLevel level) {
    Author ann = new Author(1L, "Ann", 0);
    Write[] all = {Write.UPDATE, Write.SET_OWNER, Write.BULK_SET, Write.SET_AND_REMOVE_BOOKS};
    race(level, 1, (h, random) -> all[random.nextInt(all.length)].to(h, read(h), ann));
    judge(level.toString());
  }

  /** Nothing is lost: each thread adds one letter, again and again until it succeeds. */
  @ParameterizedTest
  @ValueSource(ints = {25})
  void who_reads_again_gets_his_change_in(int times) throws InterruptedException {
    Jdbi jdbi = lab.ownJdbi();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      String letter = String.valueOf((char) ('a' + i));
      Thread thread =
          new Thread(
              () ->
                  jdbi.useHandle(
                      h -> {
                        for (int done = 0; done < times; ) {
                          Book book = read(h);
                          Book changed =
                              new Book(book.id(), book.title() + letter, book.version(), null);
                          try {
                            changed = BookTable.update(h, changed);
                            done++;
                          } catch (StaleRowException e) {
                            losses.incrementAndGet();
                          }
                        }
                      }));
      threads.add(thread);
      thread.start();
    }
    for (Thread each : threads) {
      each.join();
    }
    assertThat(lab.column(Integer.class, "SELECT length(title) FROM book"))
        .containsExactly(1 + THREADS * times);
    assertThat(lab.column(Integer.class, "SELECT version FROM book"))
        .containsExactly(THREADS * times);
  }
}
