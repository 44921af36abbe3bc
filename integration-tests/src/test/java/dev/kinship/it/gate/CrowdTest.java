package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.testkit.Traffic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hundred callers at once, each on a connection of its own: one row, and no error. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdTest {

  private static final int CALLERS = 200;

  @RegisterExtension static final Lab lab = Lab.with(Tables.DDL);

  private final List<Handle> handles = new ArrayList<>();

  @BeforeAll
  void connect() {
    Jdbi jdbi = lab.ownJdbi();
    for (int i = 0; i < CALLERS; i++) {
      handles.add(jdbi.open());
    }
  }

  @AfterAll
  void disconnect() {
    handles.forEach(Handle::close);
  }

  @BeforeEach
  void rows() {
    lab.sql("INSERT INTO firm (name) VALUES ('Acme'); INSERT INTO shop VALUES (7, 1)");
  }

  /** All of them call once, each in one round trip. */
  private Traffic crowd(BiConsumer<Handle, Integer> call) throws InterruptedException {
    CyclicBarrier together = new CyclicBarrier(CALLERS);
    Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    lab.tap().take();
    for (int i = 0; i < CALLERS; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  together.await();
                  call.accept(handles.get(number), number);
                } catch (Exception | AssertionError e) {
                  errors.add(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread each : threads) {
      each.join();
    }
    Traffic traffic = lab.tap().take();
    assertThat(errors).isEmpty();
    assertThat(traffic.roundTrips()).isEqualTo(CALLERS);
    return traffic;
  }

  private static void onlyRow(String table) {
    assertThat(lab.column(Long.class, "SELECT count(*) FROM " + table)).containsExactly(1L);
  }

  @Test
  void ensure_makes_one_row() throws InterruptedException {
    Firm acme = new Firm(1L, "Acme");
    Traffic traffic =
        crowd((h, i) -> assertThat(acme.ensureLedger(h, l -> l.pages(i)).pages()).isEqualTo(i));
    assertThat(traffic.statements()).hasSize(CALLERS);
    onlyRow("ledger");
  }

  @Test
  void ensure_makes_one_row_with_a_key_of_two_columns() throws InterruptedException {
    Shop shop = new Shop(7, 1);
    crowd((h, i) -> assertThat(shop.ensureTill(h, t -> t.note("" + i)).note()).isEqualTo("" + i));
    onlyRow("till");
  }

  /** Both wait for the firm's row, so that a set never meets the unique key. */
  @Test
  void ensure_and_set_take_turns() throws InterruptedException {
    lab.sql("INSERT INTO ledger (id, note) SELECT i, 'own' FROM generate_series(1001, 1200) i");
    Firm acme = new Firm(1L, "Acme");
    crowd(
        (h, i) -> {
          if (i % 2 == 0) {
            assertThat(acme.ensureLedger(h, l -> l.pages(i)).firmId()).isEqualTo(1L);
          } else {
            assertThat(acme.setLedgerId(h, 1001L + i).linked()).hasSize(1);
          }
        });
    assertThat(lab.column(Long.class, "SELECT count(*) FROM ledger WHERE firm_id = 1"))
        .containsExactly(1L);
  }

  @Test
  void insert_if_absent_makes_one_row_and_tells_one_caller() throws InterruptedException {
    AtomicInteger inserted = new AtomicInteger();
    crowd(
        (h, i) ->
            ClerkTable.insertIfAbsent(h, c -> c.email("a@x").desk(i))
                .ifPresent(made -> inserted.incrementAndGet()));
    onlyRow("clerk");
    assertThat(inserted).hasValue(1);
  }

  @Test
  void upsert_makes_one_row() throws InterruptedException {
    crowd(
        (h, i) ->
            assertThat(ClerkTable.upsert(h, ClerkTable.EMAIL, c -> c.email("a@x").desk(i)).desk())
                .isEqualTo(i));
    onlyRow("clerk");
  }

  @Test
  void upsert_makes_one_row_with_a_key_of_two_columns() throws InterruptedException {
    crowd((h, i) -> SeatTable.upsert(h, new Seat(1, 1, "A", "" + i, new String[0], true)));
    onlyRow("seat");
  }

  /** In one order of the keys, whatever order they are given in, or they would deadlock. */
  @Test
  void upserts_of_many_rows_do_not_stand_in_each_others_way() throws InterruptedException {
    crowd(
        (h, i) -> {
          List<Note> mine = notes(i);
          assertThat(NoteTable.upsertAll(h, mine)).isEqualTo(mine);
        });
    assertThat(lab.column(Long.class, "SELECT count(*) FROM note")).containsExactly(20L);
    assertThat(lab.column(Long.class, "SELECT count(DISTINCT text) FROM note")).containsExactly(1L);
  }

  /** The same twenty, from another one on. */
  private static List<Note> notes(int caller) {
    List<Note> notes = new ArrayList<>();
    for (long id = 1; id <= 20; id++) {
      notes.add(Note.of(id, "" + caller));
    }
    Collections.rotate(notes, caller);
    return notes;
  }

  /**
   * Rows with a list are parameters, which no ORDER BY of the server puts in order. Each caller has
   * labels of its own: of two who insert a row with the same label at once, PostgreSQL may refuse
   * one by that other unique key, which ON CONFLICT does not name.
   */
  @Test
  void upserts_of_rows_with_lists_do_not_stand_in_each_others_way() throws InterruptedException {
    crowd(
        (h, i) -> {
          List<Seat> seats = new ArrayList<>();
          for (int number = 1; number <= 20; number++) {
            seats.add(new Seat(1, number, "A", number + "/" + i, new String[] {"" + i}, true));
          }
          Collections.rotate(seats, i);
          assertThat(SeatTable.upsertAll(h, seats)).hasSize(20);
        });
    assertThat(lab.column(Long.class, "SELECT count(DISTINCT tags) FROM seat")).containsExactly(1L);
  }

  /**
   * Those with an id and those without are statements of their own, and what is first for one
   * caller is last for another: all rows that are there are locked before.
   */
  @Test
  void upserts_of_several_statements_do_not_stand_in_each_others_way() throws InterruptedException {
    lab.sql("INSERT INTO clerk (email) SELECT i || '@x' FROM generate_series(10, 29) i");
    crowd(
        (h, i) -> {
          List<Clerk> clerks = new ArrayList<>();
          for (int n = 10; n < 30; n++) {
            Long id = (n + i) % 2 == 0 ? null : 1_000L + n;
            clerks.add(new Clerk(id, n + "@x", "" + i, 1, null));
          }
          assertThat(ClerkTable.upsertAll(h, ClerkTable.EMAIL, clerks)).hasSize(20);
        });
    assertThat(lab.column(Long.class, "SELECT count(DISTINCT name) FROM clerk"))
        .containsExactly(1L);
  }

  /** Nothing puts two calls of one transaction in order: then one of the two is told. */
  @Test
  void transactions_that_upsert_in_opposite_orders_get_a_typed_error() throws InterruptedException {
    lab.sql("INSERT INTO note (text) VALUES ('n'), ('n')");
    CyclicBarrier both = new CyclicBarrier(2);
    Queue<Throwable> errors = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (long first = 1; first <= 2; first++) {
      long own = first;
      Thread thread =
          new Thread(
              () -> {
                try {
                  handles
                      .get((int) own)
                      .useTransaction(
                          h -> {
                            NoteTable.upsertAll(h, List.of(Note.of(own, "own")));
                            both.await();
                            NoteTable.upsertAll(h, List.of(Note.of(3 - own, "other")));
                          });
                } catch (Exception e) {
                  errors.add(e);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread each : threads) {
      each.join();
    }
    assertThat(errors).singleElement().isInstanceOf(ConcurrencyException.class);
    assertThat(lab.column(String.class, "SELECT text FROM note ORDER BY text"))
        .containsExactly("other", "own");
  }

  /** The same of updates. */
  @Test
  void updates_of_many_rows_do_not_stand_in_each_others_way() throws InterruptedException {
    lab.sql("INSERT INTO note (text) SELECT 'n' FROM generate_series(1, 20)");
    crowd(
        (h, i) -> {
          List<Note> mine = notes(i);
          assertThat(NoteTable.updateAll(h, mine)).hasSize(20);
        });
    assertThat(lab.column(Long.class, "SELECT count(DISTINCT text) FROM note")).containsExactly(1L);
  }
}
