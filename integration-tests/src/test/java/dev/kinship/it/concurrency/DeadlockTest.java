package dev.kinship.it.concurrency;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kinship.runtime.error.ConcurrencyException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A deadlock that calls can get into although each is alone in its transaction. A row is changed
 * while a row that refers to it is inserted, and two writers wait for it: the first has its new
 * version, the second stands before the old one, and PostgreSQL has the first queue there again.
 */
class DeadlockTest {

  private final Town town =
      new Town(Town.TABLES + "; CREATE TABLE toy (pet_id bigint REFERENCES pet)");
  private final List<Person> persons =
      List.of(town.person("John"), town.person("Deco"), town.person("Ada"));
  private final List<Pet> pets = town.pets(2);
  private final Handle inserter = town.jdbi.open();
  private final Handle changer = town.jdbi.open();
  private final Handle first = town.jdbi.open();
  private final Handle second = town.jdbi.open();

  @AfterEach
  void close() {
    List.of(inserter, changer, first, second).forEach(Handle::close);
  }

  @Test
  void a_call_alone_is_sent_once_more() {
    List<@Nullable Throwable> thrown =
        meet(
            handle -> persons.get(1).setPets(handle, pets),
            handle -> persons.get(2).setPets(handle, pets.get(1)));

    assertThat(thrown).containsExactly(null, null);
    assertThat(town.number("SELECT count(*) FROM pet WHERE id = 1 AND owner_id = 2")).isOne();
    assertThat(town.number("SELECT count(*) FROM pet WHERE id = 2 AND owner_id IN (2, 3)")).isOne();
  }

  @Test
  void in_a_transaction_the_caller_is_told_to_begin_again() {
    List<@Nullable Throwable> thrown =
        meet(
            handle -> handle.inTransaction(h -> persons.get(1).setPets(h, pets)),
            handle -> handle.inTransaction(h -> persons.get(2).setPets(h, pets.get(1))));

    assertThat(thrown)
        .filteredOn(each -> each != null)
        .singleElement()
        .isInstanceOf(ConcurrencyException.class);
  }

  /** Has both writers wait for a pet that is changed while a toy of it is inserted. */
  private List<@Nullable Throwable> meet(Function<Handle, ?> one, Function<Handle, ?> other) {
    inserter.begin();
    inserter.execute("INSERT INTO toy VALUES (2)");
    changer.begin();
    persons.get(0).addPets(changer, pets.get(1));

    List<CompletableFuture<@Nullable Throwable>> writers = new ArrayList<>();
    writers.add(CompletableFuture.supplyAsync(() -> catchThrowable(() -> one.apply(first))));
    town.untilWaiting(1);
    writers.add(CompletableFuture.supplyAsync(() -> catchThrowable(() -> other.apply(second))));
    town.untilWaiting(2);
    changer.commit();

    List<@Nullable Throwable> thrown = new ArrayList<>();
    writers.forEach(each -> thrown.add(each.orTimeout(60, SECONDS).join()));
    inserter.rollback();
    return thrown;
  }
}
