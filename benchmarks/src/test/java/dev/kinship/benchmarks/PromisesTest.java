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
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

  private static final Person JOHN = new Person(1L, "John");
  private static final Supplier ACME = new Supplier(1L, "Acme");

  /** Runs one call in a transaction that is open until the other waits. */
  private static void inTurn(
      Function<Connection, Contender> contender,
      Consumer<Contender> first,
      Consumer<Contender> second)
      throws Exception {
    inTurn(contender, first, second, none -> {});
  }

  /** The same; the transaction has another call before it ends. */
  private static void inTurn(
      Function<Connection, Contender> contender,
      Consumer<Contender> first,
      Consumer<Contender> second,
      Consumer<Contender> last)
      throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Handle one = jdbi.open();
        Handle two = jdbi.open()) {
      one.begin();
      Contender caller = contender.apply(one.getConnection());
      first.accept(caller);
      Future<?> waiting = thread.submit(() -> second.accept(contender.apply(two.getConnection())));
      while (keys("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty() && !waiting.isDone()) {
        Thread.sleep(5);
      }
      last.accept(caller);
      one.commit();
      waiting.get();
    } finally {
      thread.shutdownNow();
    }
  }

  /** Pet 1 is hers and pet 50 is not. */
  @Test
  void a_set_leaves_all_that_was_added_or_nothing_of_it() throws Exception {
    inTurn(
        BestPets::new,
        one -> one.addPets(JOHN, List.of(new Pet(1L, "Deco", 1L), new Pet(50L, "Cat", 5L))),
        two -> two.setPets(JOHN, List.of(new Pet(2L, "Dog", 1L))));

    assertThat(keys("SELECT id FROM pet WHERE owner_id = 1")).containsExactly(2L);
  }

  /** If it held the pet alone, each would wait for the other. */
  @Test
  void a_transaction_that_removed_pets_may_add_others() throws Exception {
    inTurn(
        BestPets::new,
        one -> one.removePets(JOHN, List.of(new Pet(1L, "Deco", 1L))),
        two -> two.setPets(JOHN, List.of(new Pet(1L, "Deco", 1L))),
        one -> one.addPets(JOHN, List.of(new Pet(50L, "Cat", 5L))));

    assertThat(keys("SELECT id FROM pet WHERE owner_id = 1")).containsExactly(1L);
  }

  @Test
  void an_account_that_is_created_does_not_meet_one_that_is_set() throws Exception {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM account WHERE supplier_id = 1"));
    inTurn(
        BestAccounts::new,
        one -> one.createAccount(ACME, "Ann"),
        two -> two.setAccount(ACME, new Account(1001L, "Bob", null)));

    assertThat(keys("SELECT id FROM account WHERE supplier_id = 1")).containsExactly(1001L);
  }

  @Test
  void a_remove_removes_the_account_that_it_waited_for() throws Exception {
    inTurn(
        BestAccounts::new,
        one -> one.setAccount(ACME, new Account(1001L, "Bob", null)),
        two -> two.removeAccount(ACME));

    assertThat(keys("SELECT id FROM account WHERE supplier_id = 1")).isEmpty();
  }

  /** Whoever locks links by their keys takes no turns, but waits in the order of the keys. */
  @Test
  void links_that_leave_are_locked_in_the_order_of_their_keys() throws Exception {
    Post post = new Post(1L, "Post");
    for (Consumer<Contender> write :
        List.<Consumer<Contender>>of(
            two -> two.removeTags(post, tags(1, 3)), two -> two.setTags(post, tags(20, 21)))) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "DELETE FROM post_tag WHERE post_id = 1; INSERT INTO post_tag (post_id, tag_id)"
                      + " VALUES (1, 3), (1, 2), (1, 1)"));
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try (Handle one = jdbi.open();
          Handle two = jdbi.open()) {
        // An index would return them in order by itself.
        two.execute("SET enable_indexscan = off; SET enable_bitmapscan = off");
        one.begin();
        one.execute("SELECT 1 FROM post_tag WHERE post_id = 1 AND tag_id = 1 FOR UPDATE");
        Future<?> waiting = thread.submit(() -> write.accept(new BestTags(two.getConnection())));
        while (keys("SELECT 1 FROM pg_locks WHERE NOT granted").isEmpty() && !waiting.isDone()) {
          Thread.sleep(5);
        }
        one.execute("SELECT 1 FROM post_tag WHERE post_id = 1 AND tag_id = 3 FOR UPDATE NOWAIT");
        one.commit();
        waiting.get();
      } finally {
        thread.shutdownNow();
      }
    }
  }

  /** Its snapshot is older than the lock that it got. */
  @Test
  void a_set_that_cannot_see_another_writes_nothing() {
    Account spare = new Account(1001L, "Bob", null);
    Client client = new Client(1L, 1L, "Client 1");
    for (Consumer<Connection> set :
        List.<Consumer<Connection>>of(
            c -> new BestPets(c).setPets(JOHN, List.of(new Pet(50L, "Cat", 5L))),
            c -> new BestAccounts(c).setAccount(ACME, spare),
            c -> new BestTags(c).setTags(new Post(1L, "Post"), tags(20, 21)),
            c ->
                new BestInvoices(c)
                    .setInvoices(client, List.of(new Invoice(1L, 50L, "Invoice 50", 5L))))) {
      try (Handle handle = jdbi.open()) {
        handle.begin();
        handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");

        assertThatThrownBy(() -> set.accept(handle.getConnection())).hasMessage("no such row");

        handle.commit();
      }
    }

    assertThat(keys("SELECT id FROM pet WHERE owner_id = 1")).hasSize(10);
    assertThat(keys("SELECT id FROM account WHERE supplier_id = 1")).containsExactly(1L);
    assertThat(keys("SELECT tag_id FROM post_tag WHERE post_id = 1")).hasSize(10);
    assertThat(keys("SELECT id FROM invoice WHERE client_id = 1 AND tenant_id = 1")).hasSize(10);
  }

  @Test
  void of_two_accounts_none_is_changed() {
    jdbi.useHandle(
        handle -> {
          handle.execute("ALTER TABLE account DROP CONSTRAINT account_supplier_id_key");
          handle.execute("INSERT INTO account (id, manager, supplier_id) VALUES (5000, 'Two', 1)");
          BestAccounts accounts = new BestAccounts(handle.getConnection());

          assertThatThrownBy(() -> accounts.updateAccount(ACME, "Both")).hasMessage("no such row");
          assertThatThrownBy(() -> accounts.destroyAccount(ACME)).hasMessage("no such row");

          assertThat(keys("SELECT id FROM account WHERE supplier_id = 1 AND manager <> 'Both'"))
              .containsExactlyInAnyOrder(1L, 5000L);
          handle.execute("DELETE FROM account WHERE id = 5000");
          handle.execute("ALTER TABLE account ADD UNIQUE (supplier_id)");
        });
  }

  @Test
  void whoever_may_not_update_tags_may_link_them() {
    jdbi.useHandle(
        handle -> {
          handle.execute("DROP ROLE IF EXISTS linker");
          handle.execute("CREATE ROLE linker");
          handle.execute(
              "GRANT SELECT ON tag TO linker; GRANT SELECT, UPDATE ON post TO linker;"
                  + " GRANT SELECT, INSERT, UPDATE, DELETE ON post_tag TO linker");
          handle.execute("SET ROLE linker");
          BestTags links = new BestTags(handle.getConnection());
          Post post = new Post(1L, "Post");
          links.addTags(post, tags(20, 23));
          links.removeTags(post, tags(20, 22));
          links.setTags(post, tags(20, 25));
          handle.execute("RESET ROLE");
          handle.execute("DROP OWNED BY linker; DROP ROLE linker");
        });

    assertThat(keys("SELECT tag_id FROM post_tag WHERE post_id = 1 ORDER BY 1"))
        .containsExactly(21L, 22L, 23L, 24L, 25L);
  }

  /** Not even where no constraint keeps keys from dangling, and the call is no transaction. */
  @Test
  void where_there_is_no_supplier_nothing_is_changed() {
    String name = "account_supplier_id_fkey";
    jdbi.useHandle(
        handle -> {
          handle.execute("ALTER TABLE account DROP CONSTRAINT " + name);
          try {
            handle.execute("UPDATE account SET supplier_id = 999 WHERE id = 1");
            BestAccounts accounts = new BestAccounts(handle.getConnection());
            assertThatThrownBy(() -> accounts.removeAccount(new Supplier(999L, "Nowhere")))
                .hasMessage("no such row");
            assertThat(keys("SELECT supplier_id FROM account WHERE id = 1")).containsExactly(999L);
          } finally {
            handle.execute("UPDATE account SET supplier_id = NULL WHERE supplier_id = 999");
            handle.execute(
                "ALTER TABLE account ADD CONSTRAINT "
                    + name
                    + " FOREIGN KEY (supplier_id) REFERENCES supplier");
          }
        });
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
              .hasMessage("there is an account: 1"); // in the same round trip
          assertThatThrownBy(
                  () ->
                      new BestPets(connection)
                          .setPets(new Person(1L, "John"), List.of(new Pet(999L, "?", null))))
              .hasMessage("no pet 999");
          BestAccounts accounts = new BestAccounts(connection);
          Account none = new Account(999L, "?", null);
          Supplier nowhere = new Supplier(999L, "Nowhere");
          for (ThrowingCallable each :
              List.<ThrowingCallable>of(
                  () -> new BestPets(connection).setPets(nobody, List.of(deco)),
                  () -> accounts.setAccount(ACME, none),
                  () -> accounts.setAccount(nowhere, new Account(1L, "Ann", 1L)),
                  () -> accounts.removeAccount(nowhere),
                  () -> accounts.createAccount(nowhere, "Ann"),
                  () -> accounts.updateAccount(nowhere, "Ann"))) {
            assertThatThrownBy(each).hasMessage("no such row");
          }
          assertThatThrownBy(() -> new BestPets(connection).addPets(nobody, List.of(deco)))
              .hasMessage("no pet 1");
          assertThatThrownBy(() -> new BestPets(connection).removePets(nobody, List.of(deco)))
              .hasMessage("no pet 1");
          assertThat(accounts.destroyAccount(nowhere)).isEqualTo(Optional.empty());
          assertThat(accounts.getAccount(ACME))
              .isEqualTo(Optional.of(new Account(1L, "Manager 1", 1L)));
          assertThat(new BestPets(connection).countPets(JOHN)).isEqualTo(10L);
        });
  }
}
