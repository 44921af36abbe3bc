package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
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

  private static final String INSERT_PERSON = "INSERT INTO person (id, name) VALUES (?, ?)";

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
        whilePetsAreHeld(
            handle -> late.setPets(handle, pets), () -> town.sql(INSERT_PERSON, 99, "Late"));

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
    AtomicInteger sent = new AtomicInteger();
    Jdbi oneByOne = town.jdbi("&prepareThreshold=-1");
    oneByOne.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            if (sent.incrementAndGet() == 1) {
              town.sql(INSERT_PERSON, 99, "Late");
            }
          }
        });
    try (Handle holding = town.jdbi.open()) {
      holding.begin();
      PetTable.query(holding, Fetch.where(PetTable.ID.eq(1L))).lock(Lock.FOR_UPDATE).list();
      var running = Waiting.start(() -> oneByOne.withHandle(h -> call.apply(h, late)));
      town.untilWaiting(1);
      town.jdbi.useHandle(h -> late.addPets(h, pets.get(2)));
      holding.commit();

      Object outcome = Waiting.outcome(running);
      assertThat(town.petIds(late)).containsExactly(1L, 2L);
      return outcome;
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
            () -> town.sql(INSERT_PERSON, 99, "Late"));

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
