package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A self reference: the rows that are pointed at are those that point. */
class OneTableTest {

  private static final int THREADS = 12;

  @Entity
  record Worker(
      @Id @Nullable Long id,
      @BelongsTo(reverse = "reports", reverseAccessors = @Accessors(singular = "Report"))
          @Nullable Long managerId)
      implements OneTableTest_WorkerAssociations {}

  private final Town town = new Town();
  private final List<Worker> workers = new ArrayList<>();

  @BeforeEach
  void hire() {
    town.sql("CREATE TABLE worker (id bigserial PRIMARY KEY, manager_id bigint REFERENCES worker)");
    for (int i = 0; i < 8; i++) {
      workers.add(town.jdbi.withHandle(h -> OneTableTest_WorkerTable.insert(h, w -> {})));
    }
  }

  @Test
  void workers_who_manage_each_other_do_not_wait_for_each_other() {
    Racers racers = new Racers(town.jdbi, THREADS);

    racers.race(
        Racers.shortRace(),
        (handle, thread, random) -> {
          Worker one = workers.get(random.nextInt(workers.size()));
          switch (random.nextInt(4)) {
            case 0 -> one.setReports(handle, some(random));
            case 1 -> one.addReports(handle, some(random));
            case 2 -> one.removeReports(handle, some(random));
            default ->
                assertThat(one.setManager(handle, workers.get(random.nextInt(workers.size()))))
                    .isNotNull();
          }
        });

    racers.report("eight workers managing each other");
    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
  }

  /** All set one worker's reports; one of them is the worker. */
  @Test
  void after_a_round_the_reports_are_those_of_one_caller() {
    Racers racers = new Racers(town.jdbi, 4);
    Worker chief = workers.get(0);
    List<Set<Long>> given =
        IntStream.range(0, 4).mapToObj(i -> ids(workers.subList(i, i + 5))).toList();

    racers.rounds(
        100,
        (handle, thread, random) -> chief.setReports(handle, workers.subList(thread, thread + 5)),
        () ->
            assertThat(given)
                .contains(
                    new HashSet<>(
                        town.jdbi.withHandle(
                            h ->
                                h.select("SELECT id FROM worker WHERE manager_id = ?", chief.id())
                                    .mapTo(Long.class)
                                    .list()))));

    assertThat(racers.errors()).isEmpty();
    assertThat(town.deadlocks()).isZero();
  }

  private Set<Worker> some(SplittableRandom random) {
    Set<Worker> some = new HashSet<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      some.add(workers.get(random.nextInt(workers.size())));
    }
    return some;
  }

  private static Set<Long> ids(List<Worker> workers) {
    Set<Long> ids = new HashSet<>();
    workers.forEach(each -> ids.add(each.id()));
    return ids;
  }
}
