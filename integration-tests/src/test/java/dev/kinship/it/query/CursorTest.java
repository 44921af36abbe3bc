package dev.kinship.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.MappingException;
import dev.kinship.runtime.error.NoTransactionException;
import dev.kinship.runtime.query.Lock;
import dev.kinship.runtime.table.TableQuery;
import dev.kinship.testkit.DriverSettings;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that are read as they are used: in a transaction so many at a time. */
class CursorTest {

  @RegisterExtension static final Lab lab = Lab.with(Zoo.TABLES);

  private static final DriverSettings SETTINGS = DriverSettings.ofThisRun();

  private TableQuery<Animal> all;

  @BeforeEach
  void rows() {
    lab.sql(
        "INSERT INTO animal (name, keeper_id) SELECT n, 1 FROM generate_series(1, 2500) AS rows"
            + " (n)");
    lab.sql("INSERT INTO keeper VALUES (1, 'Ann', false)");
    all = AnimalTable.query(lab.handle());
  }

  private static void nothing(Animal each) {}

  /** Without cursors all rows come at once. */
  private static int fetches(int times) {
    return SETTINGS.hasCursors() ? times : 1;
  }

  private static Handle h() {
    return lab.handle();
  }

  @Test
  void outside_of_a_transaction_all_rows_come_at_once() {
    assertThat(lab.costs(1, () -> all.forEachWithCount(CursorTest::nothing))).isEqualTo(2500);
    assertThat(lab.costs(1, () -> all.stream().count())).isEqualTo(2500);
  }

  @Test
  void a_cursor_outside_of_a_transaction_is_refused_before_any_sql() {
    TableQuery<Animal> batches = all.fetchSize(100);
    for (Supplier<?> each :
        List.<Supplier<?>>of(
            batches::iterator,
            batches::stream,
            () -> batches.forEachWithCount(CursorTest::nothing))) {
      assertThat(lab.refuses(NoTransactionException.class, 0, each))
          .hasMessageContaining("100 at a time")
          .hasMessageContaining("useTransaction");
    }
    assertThat(lab.costs(1, batches::list)).hasSize(2500);
    assertThat(lab.costs(1, batches::count)).isEqualTo(2500);
    lab.refuses(IllegalArgumentException.class, 0, () -> all.fetchSize(0));
  }

  @Test
  void in_a_transaction_so_many_are_held_at_a_time() {
    lab.inTransactions(true);
    assertThat(lab.costs(fetches(3), () -> all.forEachWithCount(CursorTest::nothing)))
        .isEqualTo(2500);
    assertThat(
            lab.costs(fetches(6), () -> all.fetchSize(500).forEachWithCount(CursorTest::nothing)))
        .isEqualTo(2500);
    assertThat(lab.costs(1, () -> all.limit(999).forEachWithCount(CursorTest::nothing)))
        .isEqualTo(999);
    assertThat(lab.costs(1, () -> all.fetchSize(10_000).stream().count())).isEqualTo(2500);
    assertThat(lab.costs(1, all::list)).hasSize(2500);
  }

  @Test
  void what_is_not_read_is_not_sent() {
    lab.inTransactions(true);
    lab.runs(
        fetches(2),
        () -> {
          try (ResultIterator<Animal> rows = all.fetchSize(10).iterator()) {
            for (int i = 0; i < 15; i++) {
              assertThat(rows.next().id()).isEqualTo(i + 1);
            }
          }
        });
    lab.runs(
        1,
        () -> {
          try (Stream<Animal> rows = all.fetchSize(10).stream()) {
            assertThat(rows.limit(3).toList()).hasSize(3);
          }
        });
  }

  @Test
  void a_row_that_cannot_be_read_does_not_spoil_those_before_it() {
    lab.sql("ALTER TABLE animal ALTER weight TYPE bigint");
    lab.sql("UPDATE animal SET weight = 1::bigint << 40 WHERE id = 5");
    List<Integer> seen = new ArrayList<>();

    assertThatThrownBy(() -> all.forEach(each -> seen.add(each.id())))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("animal: ");

    assertThat(seen).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_connection_that_breaks_while_rows_are_read_is_said_to() {
    assumeThat(SETTINGS.hasCursors()).isTrue();
    Jdbi jdbi = Jdbi.create(lab.tappedUrl()).installPlugin(new KinshipPlugin());
    try (Handle reader = jdbi.open()) {
      reader.begin();
      try (Stream<Animal> rows = AnimalTable.query(reader).fetchSize(10).stream()) {
        Iterator<Animal> each = rows.iterator();
        assertThat(each.next().id()).isEqualTo(1);
        int pid = reader.select("SELECT pg_backend_pid()").mapTo(Integer.class).one();
        lab.sql("SELECT pg_terminate_backend(" + pid + ")");

        assertThatThrownBy(() -> each.forEachRemaining(CursorTest::nothing))
            .isInstanceOf(ConnectionLostException.class)
            .hasMessageStartingWith("animal: ");
      }
    } catch (CloseException e) {
      // the handle finds its connection gone
    }
  }

  @Test
  void rows_that_are_locked_are_all_read_at_once() {
    lab.inTransactions(true);
    assertThat(lab.costs(1, () -> all.lock(Lock.FOR_SHARE).forEachWithCount(CursorTest::nothing)))
        .isEqualTo(2500);
    assertThat(
            lab.costs(
                fetches(6),
                () ->
                    all.lock(Lock.FOR_SHARE).fetchSize(500).forEachWithCount(CursorTest::nothing)))
        .isEqualTo(2500);
  }

  @Test
  void rows_that_are_locked_are_all_locked_at_once_whatever_the_url_says() {
    Jdbi fewAtATime =
        Jdbi.create(lab.tappedUrl() + "&defaultRowFetchSize=1").installPlugin(new KinshipPlugin());
    fewAtATime.useTransaction(
        inside -> {
          TableQuery<Animal> locked = AnimalTable.query(inside).lock(Lock.FOR_UPDATE);
          try (ResultIterator<Animal> rows = locked.iterator()) {
            assertThat(rows.next().id()).isEqualTo(1);
            assertThat(lab.column(Integer.class, "SELECT id FROM animal FOR UPDATE SKIP LOCKED"))
                .isEmpty();
          }
        });
  }

  @Test
  void other_statements_run_while_a_cursor_is_open() {
    AtomicInteger seen = new AtomicInteger();
    h().useTransaction(
            inside ->
                AnimalTable.query(inside)
                    .fetchSize(100)
                    .forEach(
                        each -> {
                          if (each.id() % 500 == 0) {
                            assertThat(each.getKeeper(inside)).isPresent();
                            AnimalTable.update(inside, each.id(), a -> a.name("seen"));
                            AnimalTable.insert(inside, a -> a.name("new"));
                          }
                          seen.incrementAndGet();
                        }));
    assertThat(seen).hasValue(2500);
    assertThat(all.where(AnimalTable.NAME.eq("seen")).count()).isEqualTo(5);
  }
}
