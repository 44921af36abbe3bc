package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import dev.kinship.it.Lab;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.Loaded.State;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Targets of many rows: in and out of the default scope, dangling, and so many for each row. */
class HiddenKeysTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE boss (id bigint PRIMARY KEY, name text NOT NULL, gone boolean);
          CREATE TABLE worker (id bigint PRIMARY KEY, boss_id bigint, gone boolean);
          CREATE TABLE helper (id bigint PRIMARY KEY, boss_id bigint)\
          """);

  @Entity
  @Scope(name = "here", where = "NOT gone", byDefault = true)
  record Boss(@Id Long id, String name) implements HiddenKeysTest_BossAssociations {}

  /** Only the table knows of whom. */
  @Entity
  @BelongsTo(value = Boss.class, name = "boss", reverse = "workers")
  record Worker(@Id Long id) implements HiddenKeysTest_WorkerAssociations {}

  @Entity
  record Helper(
      @Id Long id, @BelongsTo(value = Boss.class, reverse = "helpers") @Nullable Long bossId)
      implements HiddenKeysTest_HelperAssociations {}

  private Handle handle;

  @BeforeEach
  void rows() {
    handle = lab.handle();
    lab.sql(
        """
        INSERT INTO boss VALUES (1, 'one', false), (2, 'two', true), (3, 'three', false),
          (4, 'four', NULL);
        INSERT INTO worker VALUES (11, 1), (12, 2), (13, 99), (14, NULL), (15, 3), (16, 4);
        INSERT INTO helper VALUES (11, 1), (12, 2), (13, 99), (14, NULL), (15, 3), (16, 3)\
        """);
  }

  @Test
  void what_is_loaded_is_what_the_accessor_returns() {
    List<Worker> workers = HiddenKeysTest_WorkerTable.all(handle);

    Loaded<Worker, Optional<Boss>, Boss> bosses =
        lab.costs(1, () -> HiddenKeysTest_WorkerTable.BOSS.load(handle, workers));

    assertThat(workers.stream().map(bosses::state))
        .containsExactly(
            State.PRESENT, State.ABSENT, State.DANGLING, State.ABSENT, State.PRESENT, State.ABSENT);
    Fetch<Boss> alone = Fetch.<Boss>all().mode(ReadMode.ONE);
    for (Worker each : workers) {
      if (each.id() != 13) {
        assertThat(bosses.of(each)).isEqualTo(each.getBoss(handle, alone));
      }
    }
    assertThatThrownBy(() -> bosses.of(workers.get(2)))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("the key boss_id is 99")
        .hasMessage(message(workers.get(2)));
    workers.forEach(
        each -> {
          if (each.id() != 13) {
            assertThat(each.getBoss(handle)).isEqualTo(bosses.of(each));
          }
        });
  }

  private String message(Worker worker) {
    try {
      return "no failure but " + worker.getBoss(handle);
    } catch (DanglingKeyException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void a_row_that_is_not_there() {
    List<Worker> workers = List.of(new Worker(11L), new Worker(77L));
    Loaded<Worker, Optional<Boss>, Boss> bosses =
        lab.costs(1, () -> HiddenKeysTest_WorkerTable.BOSS.load(handle, workers));

    assertThat(bosses.of(workers.get(0))).isPresent();
    assertThat(bosses.state(workers.get(1))).isEqualTo(State.NOT_LOADED);
    assertThatThrownBy(() -> bosses.of(workers.get(1)))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining("there is no Worker with id 77");
    assertThatThrownBy(() -> workers.get(1).getBoss(handle)).isInstanceOf(NoSuchRowException.class);
  }

  @Test
  void a_limit_is_for_each_row() {
    List<Worker> workers = HiddenKeysTest_WorkerTable.all(handle);
    List<Helper> helpers = HiddenKeysTest_HelperTable.all(handle);
    for (Fetch<Boss> fetch :
        List.of(
            Fetch.<Boss>all().limit(1),
            Fetch.<Boss>all().limit(0),
            Fetch.<Boss>all().offset(1),
            Fetch.<Boss>all().unscoped().orderBy(HiddenKeysTest_BossTable.NAME.asc()).limit(2))) {
      var ofWorkers =
          lab.costs(1, () -> HiddenKeysTest_WorkerTable.BOSS.load(handle, workers, fetch));
      assertThat(workers)
          .allSatisfy(
              each -> assertThat(ofWorkers.of(each)).isEqualTo(each.getBoss(handle, fetch)));
      var ofHelpers =
          lab.costs(1, () -> HiddenKeysTest_HelperTable.BOSS.load(handle, helpers, fetch));
      assertThat(helpers)
          .allSatisfy(
              each -> assertThat(ofHelpers.of(each)).isEqualTo(each.getBoss(handle, fetch)));
    }
  }
}
