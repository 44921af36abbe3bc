package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes a handle forget what was read ahead, and what doesn't. */
class ForgettingTest {

  private static final String UPDATE = "UPDATE pet SET owner_id = 1 WHERE id = 5";

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + """
              ;
              CREATE FUNCTION move() RETURNS bigint LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = 5 RETURNING id';
              CREATE SCHEMA mine;
              CREATE FUNCTION mine.count(int) RETURNS bigint LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = $1 RETURNING id';
              CREATE FUNCTION "left"(pet) RETURNS bigint LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = 5 RETURNING id';
              CREATE PROCEDURE moved() LANGUAGE sql
                AS 'UPDATE pet SET owner_id = 1 WHERE id = 5'\
              """);

  static Stream<Named<Consumer<Handle>>> writes() {
    return Stream.of(
        Named.of("an update", h -> h.execute(UPDATE)),
        Named.of(
            "an update that returns rows",
            h -> h.createQuery(UPDATE + " RETURNING id").mapTo(Long.class).one()),
        Named.of("a batch", h -> h.createBatch().add(UPDATE).execute()),
        Named.of(
            "a prepared batch",
            h -> h.prepareBatch("UPDATE pet SET owner_id = 1 WHERE id = ?").add(5).execute()),
        Named.of("a script", h -> h.createScript(UPDATE + "; SELECT 1").execute()),
        Named.of(
            "a script as separate statements",
            h -> h.createScript(UPDATE).executeAsSeparateStatements()),
        Named.of("a procedure", h -> h.createCall("CALL moved()").invoke()),
        Named.of(
            "a function in a query",
            h -> h.createQuery("SELECT move() AS id").mapTo(Long.class).one()),
        Named.of(
            "a function in a condition",
            h -> h.createQuery("SELECT 1 WHERE move () = 5").mapTo(Long.class).one()),
        Named.of(
            "a write in a query's beginning",
            h ->
                h.createQuery("WITH m AS (" + UPDATE + " RETURNING id) SELECT id FROM m")
                    .mapTo(Long.class)
                    .one()),
        Named.of(
            "a write behind something that looks like a lock",
            h ->
                h.execute(
                    "WITH m AS (SELECT id FROM pet ORDER BY id) UPDATE pet SET owner_id = 1"
                        + " WHERE id = 5")),
        Named.of(
            "a second statement",
            h -> h.createQuery("SELECT 1; " + UPDATE).mapTo(Long.class).list()),
        Named.of(
            "a write behind a comment that ends where only PostgreSQL ends it",
            h ->
                h.createQuery("WITH m AS (--\r" + UPDATE + " RETURNING id) SELECT id FROM m")
                    .mapTo(Long.class)
                    .one()),
        Named.of(
            "a function called as one that only computes",
            h -> h.createQuery("SELECT mine.count(5)").mapTo(Long.class).one()),
        Named.of(
            "a function that is called like a keyword",
            h -> h.createQuery("SELECT left(p) FROM pet p LIMIT 1").mapTo(Long.class).one()),
        Named.of(
            "a function in a condition of the user's own",
            h -> PetTable.query(h, Fetch.where(Condition.sql("move() = {}", PetTable.ID))).list()),
        Named.of("a COPY or whatever else", h -> h.execute("DO $$ BEGIN PERFORM move(); END $$")),
        Named.of(
            "an accessor",
            h -> {
              Pet unused = PetTable.find(h, 5L).orElseThrow().setOwnerId(h, 1L);
            }),
        Named.of("the gateway", h -> PetTable.update(h, 5L, p -> p.ownerId(1L))));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void every_write(Consumer<Handle> write) {
    List<Person> all = readAhead();

    write.accept(lab.handle());

    assertThat(all.get(4).getPets(lab.handle())).isEmpty();
    assertThat(all.get(0).countPets(lab.handle())).isEqualTo(2);
  }

  @Test
  void a_statement_that_was_made_before_and_runs_again() {
    try (Update update = lab.handle().createUpdate(UPDATE)) {
      List<Person> all = readAhead();
      update.execute();
      assertThat(all.get(4).getPets(lab.handle())).isEmpty();
    }
  }

  @Test
  void a_transactions_beginning_and_end() {
    Handle handle = lab.handle();
    expectForgotten(handle::begin);
    expectForgotten(handle::commit);
    handle.begin();
    expectForgotten(handle::rollback);
    handle.begin();
    expectForgotten(() -> handle.savepoint("s"));
    expectForgotten(() -> handle.rollbackToSavepoint("s"));
    handle.savepoint("t");
    expectForgotten(() -> handle.releaseSavepoint("t"));
    expectForgotten(handle::commit);
    expectForgotten(() -> handle.useTransaction(h -> {}));
    expectForgotten(() -> handle.useTransaction(TransactionIsolationLevel.SERIALIZABLE, h -> {}));
  }

  /** Whoever locks a row goes by what it is now. */
  static Stream<Named<Consumer<Handle>>> locks() {
    return Stream.of(
        Named.of(
            "SQL", h -> h.createQuery("SELECT * FROM pet FOR NO KEY UPDATE").mapToMap().list()),
        Named.of("a list", h -> PersonTable.query(h).lock(Lock.FOR_UPDATE).list()),
        Named.of("a stream", h -> PersonTable.query(h).lock(Lock.FOR_SHARE).forEach(each -> {})));
  }

  @ParameterizedTest
  @MethodSource("locks")
  void every_lock(Consumer<Handle> lock) {
    lab.handle().begin();
    List<Person> all = readAhead();
    lock.accept(lab.handle());
    lab.runs(1, () -> assertThat(all.get(4).getPets(lab.handle())).hasSize(1));
    lab.handle().rollback();
  }

  private void expectForgotten(Runnable boundary) {
    lab.empty();
    List<Person> all = readAhead();
    boundary.run();
    lab.runs(1, () -> assertThat(all.get(4).getPets(lab.handle())).hasSize(1));
  }

  /** Otherwise a loop that also asks something else would read each chunk in vain. */
  @ParameterizedTest
  @MethodSource("queries")
  void no_query(String sql) {
    List<Person> all = readAhead();

    lab.handle().createQuery(sql).mapToMap().list();

    lab.runs(0, () -> assertThat(all.get(4).getPets(lab.handle())).hasSize(1));
  }

  static Stream<String> queries() {
    return Stream.of(
        "SELECT * FROM pet",
        "SELECT count(*), now() FROM pet WHERE id IN (1, 2) AND (name <> 'UPDATE')",
        "SELECT count(*) FROM pet WHERE name <> '" + "x".repeat(1_800) + "'",
        "WITH p AS (SELECT * FROM pet) SELECT * FROM p",
        "SELECT * FROM pet; -- then DELETE FROM pet",
        "/* INSERT */ VALUES (1, $a$DELETE$a$)",
        "SELECT name AS \"delete\" FROM person WHERE EXISTS (SELECT FROM pet)");
  }

  /** A cohort that many others have pushed aside comes back with its next results. */
  @Test
  void a_cohort_that_was_pushed_aside() {
    lab.sql(World.pets(40));
    Handle handle = lab.handle();
    List<Address> addresses = AddressTable.all(handle);
    List<Person> first = new ArrayList<>();
    for (Address each : addresses.subList(0, 4)) {
      first.addAll(each.getPeople(handle));
    }
    first.forEach(each -> assertThat(each.getPets(handle)).hasSize(1));

    for (int i = 0; i < 40; i++) {
      assertThat(PersonTable.all(handle)).hasSize(40);
    }
    handle.execute("UPDATE pet SET owner_id = 1");
    addresses.subList(0, 20).forEach(each -> assertThat(each.getPeople(handle)).hasSize(1));

    assertThat(first.get(3).getPets(handle)).isEmpty();
  }

  @Test
  void a_closed_handle_returns_nothing() {
    lab.sql(World.pets(5));
    Handle closed = lab.ownJdbi().open();
    List<Person> all = PersonTable.all(closed);
    all.subList(0, 2).forEach(each -> assertThat(each.getPets(closed)).hasSize(1));
    closed.close();

    for (Supplier<?> call :
        List.<Supplier<?>>of(
            () -> all.get(4).getPets(closed),
            () -> all.get(4).getPets(closed, Fetch.all()),
            () -> all.get(4).setPets(closed, List.of()),
            () -> PersonTable.query(closed).stream())) {
      assertThatThrownBy(call::get)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("the handle is closed");
    }
  }

  /** Five persons with a pet each, of which the second was asked last. */
  private List<Person> readAhead() {
    lab.sql(World.pets(5));
    List<Person> all = PersonTable.all(lab.handle());
    assertThat(all.get(0).getPets(lab.handle())).hasSize(1);
    assertThat(all.get(1).getPets(lab.handle())).hasSize(1);
    lab.runs(0, () -> assertThat(all.get(4).getPets(lab.handle())).hasSize(1));
    return all;
  }
}
