package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.Changes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Many callers write the pets of one person at once. */
class OnePersonTest {

  private static final int THREADS = 16;

  private final Town town = new Town();
  private final Person john = town.person("John");
  private final List<Pet> pets = town.pets(40);

  @Test
  void sets_adds_and_removes_at_random_never_fail() {
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(Racers.longRace(), this::anything);

    long turns = racers.report("one person, at random");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
    assertThat(turns).isGreaterThan(100);
  }

  /** A call by itself, or a transaction of several, one in four of them rolled back. */
  private void anything(Handle handle, int thread, SplittableRandom random) {
    if (random.nextBoolean()) {
      write(handle, random);
      return;
    }
    handle.begin();
    for (int calls = 1 + random.nextInt(4); calls > 0; calls--) {
      write(handle, random);
    }
    if (random.nextInt(4) == 0) {
      handle.rollback();
    } else {
      handle.commit();
    }
  }

  private void write(Handle handle, SplittableRandom random) {
    Set<Pet> some = some(random);
    Changes<Pet> changes =
        switch (random.nextInt(3)) {
          case 0 -> john.setPets(handle, some);
          case 1 -> john.addPets(handle, some);
          default -> john.removePets(handle, some);
        };
    changes.linked().forEach(each -> assertThat(each.ownerId()).isEqualTo(john.id()));
    changes.unlinked().forEach(each -> assertThat(each.ownerId()).isNull());
    if (handle.isInTransaction()) { // whoever wrote last is seen, and holds the others off
      assertThat(john.hasPets(handle, changes.linked())).isTrue();
    }
  }

  private Set<Pet> some(SplittableRandom random) {
    Set<Pet> some = new HashSet<>();
    for (int count = random.nextInt(8); count > 0; count--) {
      some.add(pets.get(random.nextInt(pets.size())));
    }
    return some;
  }

  @Test
  void after_a_round_of_sets_the_set_is_one_callers() {
    AtomicInteger mixed = new AtomicInteger();
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.rounds(
        300,
        (handle, thread, random) -> {
          Set<Pet> own = Set.copyOf(own(thread));
          Changes<Pet> changes =
              random.nextBoolean()
                  ? john.setPets(handle, own)
                  : handle.inTransaction(h -> john.setPets(h, own));
          assertThat(changes.linked().size() + changes.untouched().size()).isEqualTo(own.size());
        },
        () -> mixed.addAndGet(isOneCallers() ? 0 : 1));

    racers.report("one person, rounds of setPets, " + mixed + " of 300 mixed");
    assertThat(racers.errors()).isEmpty();
    assertThat(mixed).hasValue(0);
    assertThat(town.deadlocks()).isZero();
  }

  /** The same harness sees what comes without the locks. */
  @Test
  void without_locks_sets_are_mixed() {
    AtomicInteger mixed = new AtomicInteger();
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.rounds(
        300,
        (handle, thread, random) -> {
          Long[] ids = own(thread).stream().map(Pet::id).toArray(Long[]::new);
          handle.execute(
              "UPDATE pet SET owner_id = CASE WHEN id = ANY(?) THEN ?::bigint END"
                  + " WHERE owner_id = ? OR id = ANY(?)",
              ids,
              john.id(),
              john.id(),
              ids);
        },
        () -> mixed.addAndGet(isOneCallers() ? 0 : 1));

    racers.report(
        "one person, plain UPDATE, " + mixed + " of 300 mixed, deadlocks " + town.deadlocks());
    assertThat(mixed.get() + racers.errors().size()).isGreaterThan(10);
  }

  /** Each caller's set shares pets with its neighbours' sets. */
  private List<Pet> own(int thread) {
    return IntStream.range(0, 5).mapToObj(i -> pets.get((thread * 2 + i * 3) % 40)).toList();
  }

  private boolean isOneCallers() {
    List<Long> now = town.petIds(john);
    return IntStream.range(0, THREADS)
        .mapToObj(thread -> own(thread).stream().map(Pet::id).sorted().toList())
        .anyMatch(now::equals);
  }
}
