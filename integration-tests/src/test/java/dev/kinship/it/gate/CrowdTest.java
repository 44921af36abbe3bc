package dev.kinship.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.testkit.Traffic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
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
