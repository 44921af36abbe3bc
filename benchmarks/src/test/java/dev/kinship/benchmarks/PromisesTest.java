package dev.kinship.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.benchmarks.byhand.BestAccounts;
import dev.kinship.benchmarks.byhand.BestInvoices;
import dev.kinship.benchmarks.byhand.BestOwners;
import dev.kinship.benchmarks.byhand.BestPets;
import dev.kinship.benchmarks.byhand.BestTags;
import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.model.Account;
import dev.kinship.benchmarks.model.Client;
import dev.kinship.benchmarks.model.Invoice;
import dev.kinship.benchmarks.model.Person;
import dev.kinship.benchmarks.model.Pet;
import dev.kinship.benchmarks.model.Post;
import dev.kinship.benchmarks.model.Supplier;
import dev.kinship.benchmarks.model.Tag;
import dev.kinship.testkit.TestDatabase;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements by hand keep what the accessors promise; else nothing could be compared. */
class PromisesTest {

  private static final int CALLERS = 4;
  private static final int ROUNDS = 60;

  private static Jdbi jdbi;

  @BeforeAll
  static void makeTables() {
    jdbi = Jdbi.create(TestDatabase.create().url());
    jdbi.useHandle(Stock::make);
  }

  @BeforeEach
  void fill() {
    jdbi.useHandle(handle -> Stock.fill(handle, Stock.FEW));
  }

  /** What one caller does in a round, whose number he has. */
  private interface Turn {
    void take(Contender contender, int caller, int round);
  }

  private static void race(
      Function<Connection, Contender> contender, Turn turn, Runnable afterEachRound)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    CyclicBarrier together = new CyclicBarrier(CALLERS, afterEachRound);
    try {
      List<Future<?>> callers = new ArrayList<>();
      for (int n = 0; n < CALLERS; n++) {
        int caller = n;
        callers.add(
            threads.submit(
                () -> {
                  try (Handle handle = jdbi.open()) {
                    Contender own = contender.apply(handle.getConnection());
                    for (int round = 0; round < ROUNDS; round++) {
                      turn.take(own, caller, round);
                      together.await();
                    }
                  }
                  return null;
                }));
      }
      for (Future<?> each : callers) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Long> keys(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).list());
  }

  private static List<Pet> pets(int caller) {
    return LongStream.of(caller * 3L + 1, caller * 3L + 2, 50 - caller)
        .mapToObj(id -> new Pet(id, "Pet " + id, null))
        .toList();
  }

  @Test
  void one_of_several_sets_of_pets_is_left() throws Exception {
    race(
        BestPets::new,
        (own, caller, round) -> own.setPets(new Person(1L, "John"), pets(caller)),
        () ->
            assertThat(keys("SELECT id FROM pet WHERE owner_id = 1 ORDER BY id"))
                .isIn(
                    List.of(1L, 2L, 50L),
                    List.of(4L, 5L, 49L),
                    List.of(7L, 8L, 48L),
                    List.of(10L, 11L, 47L)));
  }

  @Test
  void sets_and_additions_end_as_if_one_had_come_after_the_other() throws Exception {
    race(
        BestPets::new,
        (own, caller, round) -> {
          if (caller == 0) {
            own.setPets(new Person(1L, "John"), pets(0));
          } else {
            own.addPets(new Person(1L, "John"), pets(caller));
            own.removePets(new Person(1L, "John"), pets(caller));
          }
        },
        () ->
            assertThat(keys("SELECT id FROM pet WHERE owner_id = 1 ORDER BY id"))
                .containsExactly(1L, 2L, 50L));
  }

  @Test
  void one_account_is_left_whoever_sets_it() throws Exception {
    race(
        BestAccounts::new,
        (own, caller, round) ->
            own.setAccount(
                new Supplier((long) (caller + round) % 2 + 1, "Acme"),
                new Account((long) caller % 3 + 1, "Manager", null)),
        () ->
            assertThat(keys("SELECT count(*) FROM account WHERE supplier_id < 3").get(0))
                .isBetween(1L, 2L));
  }

  @Test
  void tags_are_one_callers_and_no_pair_is_doubled() throws Exception {
    race(
        BestTags::new,
        (own, caller, round) -> {
          Post post = new Post(1L + caller % 2, "Post");
          own.setTags(post, tags(caller, caller + 3));
          own.addTags(post, tags(20, 23));
          own.removeTags(post, tags(20, 23));
        },
        () ->
            assertThat(keys("SELECT min(tag_id) FROM post_tag WHERE post_id < 3 GROUP BY post_id"))
                .allMatch(first -> first <= CALLERS));
  }

  private static List<Tag> tags(int from, int to) {
    return LongStream.range(from, to).mapToObj(n -> new Tag(n + 1, "Tag " + (n + 1))).toList();
  }

  @Test
  void one_of_several_sets_of_invoices_is_left() throws Exception {
    race(
        BestInvoices::new,
        (own, caller, round) ->
            own.setInvoices(
                new Client(1, 1, "Client 1"),
                List.of(
                    new Invoice(1, 20 + caller, "Invoice", null),
                    new Invoice(1, 40 - caller, "Invoice", null))),
        () ->
            assertThat(
                    keys(
                        "SELECT id FROM invoice WHERE tenant_id = 1 AND client_id = 1 ORDER BY id"))
                .isIn(List.of(20L, 40L), List.of(21L, 39L), List.of(22L, 38L), List.of(23L, 37L)));
  }

  @Test
  void what_is_missing_is_told_and_the_transaction_goes_on() {
    Person nobody = new Person(999L, "Nobody");
    jdbi.useTransaction(
        handle -> {
          Connection connection = handle.getConnection();
          Pet deco = new Pet(1L, "Deco", 1L);
          assertThatThrownBy(() -> new BestOwners(connection).setOwner(deco, nobody))
              .hasMessage("no such row");
          assertThatThrownBy(() -> new BestPets(connection).createPet(nobody, "Cat"))
              .hasMessage("no such row");
          assertThatThrownBy(
                  () -> new BestAccounts(connection).createAccount(new Supplier(1L, "Acme"), "Ann"))
              .hasMessage("no such row");
          assertThatThrownBy(
                  () ->
                      new BestPets(connection)
                          .setPets(new Person(1L, "John"), List.of(new Pet(999L, "?", null))))
              .hasMessage("no pet 999");
          assertThat(new BestPets(connection).countPets(new Person(1L, "John"))).isEqualTo(10L);
        });
  }
}
