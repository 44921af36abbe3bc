package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;

/** Two callers, step by step. */
class StandoffTest {

  private static final String INSERT_PERSON = "INSERT INTO person (id, name) VALUES (99, 'Late')";

  private final Town town = new Town();
  private final Person john = town.person("John");
  private final List<Pet> pets = town.pets(3);

  @Test
  void whoever_repeats_reads_is_told_to_try_again() {
    town.jdbi.useHandle(
        handle -> {
          handle.begin();
          handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
          assertThat(john.getPets(handle)).isEmpty();
          town.jdbi("").useHandle(other -> john.setPets(other, pets.get(0), pets.get(1)));

          ConcurrencyException refused =
              catchThrowableOfType(
                  ConcurrencyException.class, () -> john.setPets(handle, pets.get(1), pets.get(2)));

          assertThat(refused.sqlState()).isEqualTo("40001");
          handle.rollback();
        });
    assertThat(town.petIds(john)).containsExactly(1L, 2L);
  }

  @Test
  void a_create_leaves_it_to_the_constraint_to_wait_for_a_deletion() {
    Object outcome =
        whileJohnIsDeleted((handle, person) -> person.createPet(handle, p -> p.name("late")));

    assertThat(outcome).isInstanceOf(ConstraintException.class);
    assertThat(town.number("SELECT count(*) FROM pet")).isEqualTo(3);
  }

  @Test
  void a_set_at_the_inverse_end_waits_for_a_deletion_and_spares_the_transaction() {
    Object outcome =
        whileJohnIsDeleted((handle, person) -> handle.useTransaction(h -> person.setPets(h, pets)));

    assertThat(outcome).isInstanceOf(NoSuchRowException.class);
    assertThat(town.number("SELECT count(owner_id) FROM pet")).isZero();
  }

  @Test
  void a_set_at_the_owning_end_leaves_it_to_the_constraint_to_wait_for_a_deletion() {
    Object outcome =
        whileJohnIsDeleted(
            (handle, person) -> handle.inTransaction(h -> pets.get(0).setOwner(h, person)));

    assertThat(outcome).isInstanceOf(ConstraintException.class);
    assertThat(town.number("SELECT count(owner_id) FROM pet")).isZero();
  }

  /**
   * The first statement finds no such person, the second waits for a pet, and meanwhile somebody
   * inserts the person: nothing is written for her, and the error says so.
   */
  @Test
  void a_set_writes_nothing_for_a_person_who_came_in_its_middle() {
    Person late = new Person(99L, "Late");

    Object outcome =
        whilePetsAreHeld(handle -> late.setPets(handle, pets), () -> town.sql(INSERT_PERSON));

    assertThat(outcome).isInstanceOf(NoSuchRowException.class);
    assertThat(town.petIds(late)).isEmpty();
  }

  /**
   * The person comes between the two statements, and before the second has her lock, which waits
   * for a pet, a third caller gives her another pet. That one leaves, too.
   */
  @Test
  void a_set_leaves_no_mix_for_a_person_who_came_between_its_statements() {
    assertThat(lateSet((handle, late) -> late.setPets(handle, pets.get(0), pets.get(1)).unlinked()))
        .asInstanceOf(InstanceOfAssertFactories.list(Pet.class))
        .extracting(Pet::id)
        .containsExactly(3L);
  }

  @Test
  void nor_does_a_set_for_many() {
    lateSet(
        (handle, late) ->
            PersonTable.PETS.set(handle, Map.of(late, pets.subList(0, 2), john, List.of())));
  }

  private Object lateSet(BiFunction<Handle, Person, Object> call) {
    Person late = new Person(99L, "Late");
    Object outcome =
        lateCall(
            h -> call.apply(h, late),
            INSERT_PERSON,
            "SELECT 1 FROM pet WHERE id = 1 FOR UPDATE",
            "UPDATE pet SET owner_id = 99 WHERE id = 3");
    assertThat(town.petIds(late)).containsExactly(1L, 2L);
    return outcome;
  }

  /** Where the association keeps its rows, the set cannot be undone, and says so. */
  @Test
  void nor_does_a_set_that_may_leave_none_behind() {
    refusesLate((h, late, tickets) -> late.setTickets(h, tickets));
  }

  @Test
  void nor_does_a_set_for_many_that_may_leave_none_behind() {
    refusesLate(
        (h, late, tickets) ->
            PersonTable.TICKETS.set(h, Map.of(late, tickets, new Person(100L, "none"), List.of())));
  }

  private interface TicketCall {
    Object on(Handle handle, Person late, List<Ticket> tickets);
  }

  private void refusesLate(TicketCall call) {
    Person late = new Person(99L, "Late");
    town.sql("INSERT INTO person (id) VALUES (100)");
    town.sql("INSERT INTO ticket (holder_id) SELECT 1 FROM generate_series(1, 3)");
    List<Ticket> tickets = List.of(new Ticket(1L, 1), new Ticket(2L, 1));

    Object outcome =
        lateCall(
            h -> call.on(h, late, tickets),
            INSERT_PERSON,
            "SELECT 1 FROM ticket WHERE id = 1 FOR UPDATE",
            "UPDATE ticket SET holder_id = 99 WHERE id = 3");

    assertThat(outcome).isInstanceOf(RefusedException.class);
    assertThat((Exception) outcome)
        .hasMessageContainingAll(
            "inserted in the middle of the call",
            "1 Ticket (id 3)",
            "The given rows are linked, too",
            "What was written is committed");
  }

  /** The constraint refuses the first set; the second one finds the person, and locks her. */
  @Test
  void nor_does_a_set_of_a_one_to_one_from_either_end() {
    lateLocker((h, late) -> late.setLocker(h, new Locker(1L, null)));
    lateLocker((h, late) -> late.setLockerId(h, 1L));
    lateLocker((h, late) -> new Locker(1L, null).setUser(h, late));
  }

  /** There the constraint's error is the end of the transaction. */
  @Test
  void but_a_set_of_a_one_to_one_within_a_transaction_is_refused() {
    assertThat(
            lateLockers((h, late) -> h.inTransaction(t -> late.setLocker(t, new Locker(1L, null)))))
        .isInstanceOf(ConstraintException.class);
    assertThat(town.number("SELECT id FROM locker WHERE user_id = 99")).isEqualTo(2);
  }

  private void lateLocker(BiFunction<Handle, Person, Object> call) {
    assertThat(lateLockers(call)).isNotInstanceOf(Exception.class);
    assertThat(town.number("SELECT id FROM locker WHERE user_id = 99")).isEqualTo(1);
    town.sql("DELETE FROM locker; DELETE FROM person WHERE id = 99");
  }

  private Object lateLockers(BiFunction<Handle, Person, Object> call) {
    town.sql("INSERT INTO locker (id) VALUES (1), (2)");
    return lateCall(
        h -> call.apply(h, new Person(99L, "Late")),
        INSERT_PERSON,
        "SELECT 1 FROM locker WHERE id = 1 FOR UPDATE",
        "UPDATE locker SET user_id = 99 WHERE id = 2");
  }

  @Test
  void nor_does_a_set_of_links() {
    lateLinks(
        (h, late) -> {
          Changes<Topic> done = late.setTopics(h, new Topic(1L), new Topic(2L));
          assertThat(done.linked()).containsExactly(new Topic(1L), new Topic(2L));
          assertThat(done.unlinked()).containsExactly(new Topic(3L));
          assertThat(done.untouched()).isEmpty();
          return done;
        });
  }

  @Test
  void nor_does_a_set_of_links_for_many() {
    lateLinks(
        (h, late) ->
            PageTable.TOPICS.set(
                h, Map.of(late, List.of(new Topic(1L), new Topic(2L)), new Page(1L), List.of())));
  }

  private void lateLinks(BiFunction<Handle, Page, Object> call) {
    town.sql(
        "CREATE TABLE page (id bigserial PRIMARY KEY);"
            + " CREATE TABLE topic (id bigserial PRIMARY KEY);"
            + " CREATE TABLE page_topic (page_id bigint REFERENCES page, topic_id bigint"
            + " REFERENCES topic, PRIMARY KEY (page_id, topic_id));"
            + " INSERT INTO page VALUES (1); INSERT INTO topic SELECT generate_series(1, 3)");

    Object outcome =
        lateCall(
            h -> call.apply(h, new Page(99L)),
            "INSERT INTO page (id) VALUES (99)",
            "SELECT pg_advisory_xact_lock(hashtext('page_topic'), turn)"
                + " FROM generate_series(0, 1023) AS turn",
            "INSERT INTO page_topic VALUES (99, 3)");

    assertThat(outcome).isNotInstanceOf(Exception.class);
    assertThat(town.number("SELECT string_agg(topic_id::text, '')::bigint FROM page_topic"))
        .isEqualTo(12);
  }

  /**
   * Sends the statements of a call one by one.
   *
   * @param insert inserts the row of this end when the first did not find it
   * @param lock what the second waits for, when it has its snapshot
   * @param meanwhile what somebody else links before that is free
   */
  private Object lateCall(
      Function<Handle, Object> call, String insert, String lock, String meanwhile) {
    AtomicInteger sent = new AtomicInteger();
    Jdbi oneByOne = town.jdbi("&prepareThreshold=-1");
    oneByOne.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            if (sent.incrementAndGet() == 1) {
              town.sql(insert);
            }
          }
        });
    try (Handle holding = town.jdbi.open()) {
      holding.begin();
      holding.execute(lock);
      var running = Waiting.start(() -> oneByOne.withHandle(call::apply));
      town.untilWaiting(1);
      town.sql(meanwhile);
      holding.commit();
      return Waiting.outcome(running);
    }
  }

  @Test
  void nor_does_a_write_for_many() {
    Person late = new Person(99L, "Late");

    Object outcome =
        whilePetsAreHeld(
            handle ->
                PersonTable.PETS.set(
                    handle, Map.of(john, pets.subList(0, 1), late, pets.subList(1, 3))),
            () -> town.sql(INSERT_PERSON));

    assertThat(outcome).isInstanceOf(NoSuchRowException.class);
    assertThat(town.petIds(late)).isEmpty();
  }

  @Test
  void nor_does_an_add_for_a_pet_that_came_in_its_middle() {
    Pet late = new Pet(99L, "late", null);

    Object outcome =
        whilePetsAreHeld(
            handle -> john.addPets(handle, pets.get(0), late),
            () -> town.sql("INSERT INTO pet (id, name) VALUES (?, ?)", 99, "late"));

    assertThat(outcome).isInstanceOf(NoSuchRowException.class);
    assertThat(town.petIds(john)).isEmpty();
  }

  @Test
  void unlinking_many_waits_for_a_deletion_and_then_changes_none() {
    town.jdbi.useHandle(h -> john.setPets(h, pets));
    try (Handle deleting = town.jdbi.open()) {
      deleting.begin();
      PetTable.delete(deleting, pets.get(2));
      var running =
          Waiting.start(() -> town.jdbi.withHandle(h -> PetTable.OWNER.set(h, pets, null)));
      town.untilWaiting(1);
      deleting.commit();

      assertThat(Waiting.outcome(running)).isInstanceOf(NoSuchRowException.class);
    }
    assertThat(town.petIds(john)).containsExactly(1L, 2L);
  }

  private Object whilePetsAreHeld(Function<Handle, Object> call, Runnable meanwhile) {
    try (Handle holding = town.jdbi.open()) {
      holding.begin();
      PetTable.query(holding).lock(Lock.FOR_UPDATE).list();
      var running = Waiting.start(() -> town.jdbi.withHandle(call::apply));
      town.untilWaiting(1);
      meanwhile.run();
      holding.commit();
      return Waiting.outcome(running);
    }
  }

  private Object whileJohnIsDeleted(BiConsumer<Handle, Person> call) {
    try (Handle deleting = town.jdbi.open()) {
      deleting.begin();
      PersonTable.delete(deleting, john);
      var running =
          Waiting.start(
              () -> {
                town.jdbi.useHandle(h -> call.accept(h, john));
                return true;
              });
      town.untilWaiting(1);
      deleting.commit();
      return Waiting.outcome(running);
    }
  }
}
