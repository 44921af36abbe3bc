package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Family;
import dev.kinship.it.record.RecordFamily;
import dev.kinship.it.tenant.TenantFamily;
import dev.kinship.runtime.Changes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Many callers write the pets of one person at once. */
@ParameterizedClass
@MethodSource("keys")
class OnePersonTest<P, C> {

  private static final int THREADS = 16;

  private final Family<P, C> family;
  private final Town town;
  private final P john;
  private final List<C> pets;

  /** With a key of one column, and with one that shares a column with the row's own. */
  static List<Family<?, ?>> keys() {
    return List.of(new RecordFamily(), new TenantFamily());
  }

  OnePersonTest(Family<P, C> family) {
    this.family = family;
    town = new Town(family.tables() + ";" + family.foreignKey());
    john = town.jdbi.withHandle(h -> family.insertPerson(h, "John"));
    pets =
        town.jdbi.withHandle(
            h ->
                family.insertPets(
                    h,
                    IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> family.pet(null, "pet " + i, null))
                        .toList()));
    town.sql(family.others().isEmpty() ? "SELECT" : family.others());
  }

  @Test
  void sets_adds_and_removes_at_random_never_fail() {
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(Racers.longRace(), this::anything);

    racers.report("one person, at random");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
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
    Set<C> some = some(random);
    Changes<C> changes =
        switch (random.nextInt(3)) {
          case 0 -> family.setPets(handle, john, some);
          case 1 -> family.addPets(handle, john, some);
          default -> family.removePets(handle, john, some);
        };
    changes
        .linked()
        .forEach(each -> assertThat(family.ownerIdOf(each)).isEqualTo(family.idOf(john)));
    changes.unlinked().forEach(each -> assertThat(family.ownerIdOf(each)).isNull());
    if (handle.isInTransaction()) { // whoever wrote last is seen, and holds the others off
      assertThat(family.hasPets(handle, john, changes.linked())).isTrue();
    }
  }

  private Set<C> some(SplittableRandom random) {
    Set<C> some = new HashSet<>();
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
          Set<C> own = Set.copyOf(own(thread));
          Changes<C> changes =
              random.nextBoolean()
                  ? family.setPets(handle, john, own)
                  : handle.inTransaction(h -> family.setPets(h, john, own));
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
          Long[] ids = own(thread).stream().map(family::petIdOf).toArray(Long[]::new);
          handle.execute(
              "UPDATE pet SET owner_id = CASE WHEN id = ANY(?) THEN ?::bigint END"
                  + " WHERE owner_id = ? OR id = ANY(?)",
              ids,
              family.idOf(john),
              family.idOf(john),
              ids);
        },
        () -> mixed.addAndGet(isOneCallers() ? 0 : 1));

    racers.report(
        "one person, plain UPDATE, " + mixed + " of 300 mixed, deadlocks " + town.deadlocks());
    assertThat(mixed.get() + racers.errors().size()).isGreaterThan(10);
  }

  /** Each caller's set shares pets with its neighbours' sets. */
  private List<C> own(int thread) {
    return IntStream.range(0, 5).mapToObj(i -> pets.get((thread * 2 + i * 3) % 40)).toList();
  }

  private boolean isOneCallers() {
    List<Long> now = town.petIds(family.idOf(john));
    return IntStream.range(0, THREADS)
        .mapToObj(thread -> own(thread).stream().map(family::petIdOf).sorted().toList())
        .anyMatch(now::equals);
  }
}
