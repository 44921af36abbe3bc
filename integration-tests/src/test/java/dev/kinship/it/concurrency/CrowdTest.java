package dev.kinship.it.concurrency;

import static dev.kinship.it.concurrency.Crowd.ONE;
import static dev.kinship.it.concurrency.Crowd.THREADS;
import static dev.kinship.it.concurrency.Crowd.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.concurrency.Crowd.Account;
import dev.kinship.it.concurrency.Crowd.From;
import dev.kinship.it.concurrency.Crowd.Purse;
import dev.kinship.it.concurrency.Crowd.Seal;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All want the one place that a supplier has for an account: one gets it, and no call fails. */
class CrowdTest {

  private static Crowd crowd;

  @BeforeAll
  static void gather() throws SQLException {
    crowd = new Crowd();
  }

  @AfterAll
  static void leave() throws SQLException {
    crowd.close();
  }

  @BeforeEach
  void fill() {
    crowd.fill();
  }

  @Test
  void one_creates_and_all_others_are_told_that_there_is_one() {
    Racers racers =
        crowd
            .racers()
            .crowds(
                5,
                (h, thread, random) -> turn(h, thread, () -> ONE.createAccount(h, a -> {})),
                () -> {
                  assertThat(crowd.linked("account")).isEqualTo(1);
                  assertThat(crowd.rows("account")).isEqualTo(201);
                  crowd.sql("DELETE FROM account WHERE supplier_id IS NOT NULL");
                });

    racers.report("create on one supplier");
    assertThat(racers.errors()).hasOnlyElementsOfType(OccupiedException.class);
    assertThat(racers.kinds()).isEqualTo(Map.of("OccupiedException", 5L * (THREADS - 1)));
  }

  /** They lock nothing, and only the unique key can tell. */
  @Test
  void those_who_insert_by_sql_of_their_own_are_seen_too() {
    String sql = "INSERT INTO account (supplier_id) VALUES (1) ON CONFLICT DO NOTHING";
    Racers racers =
        crowd
            .racers()
            .crowds(
                3,
                (h, thread, random) ->
                    turn(
                        h,
                        thread / 2,
                        () -> {
                          Object unused =
                              thread % 2 == 0 ? ONE.createAccount(h, a -> {}) : h.execute(sql);
                        }),
                () -> {
                  assertThat(crowd.linked("account")).isEqualTo(1);
                  crowd.sql("DELETE FROM account WHERE supplier_id IS NOT NULL");
                });

    assertThat(racers.errors()).hasOnlyElementsOfType(OccupiedException.class);
  }

  @ParameterizedTest
  @EnumSource
  void the_last_of_two_hundred_accounts_stays_and_all_others_are_unlinked(From from) {
    Racers racers =
        crowd
            .racers()
            .crowds(
                3,
                (h, thread, random) ->
                    turn(
                        h,
                        thread,
                        () -> {
                          Account own = new Account(thread + 1, null);
                          if (from.owning(thread)) {
                            assertThat(own.setSupplier(h, ONE).supplierId()).isEqualTo(1);
                          } else {
                            assertThat(ONE.setAccount(h, own).linked()).hasSize(1);
                          }
                        }),
                () -> {
                  assertThat(crowd.linked("account")).isEqualTo(1);
                  assertThat(crowd.rows("account")).isEqualTo(200);
                  crowd.sql("UPDATE account SET supplier_id = NULL WHERE supplier_id IS NOT NULL");
                });

    racers.report("two hundred at one supplier, " + from);
    assertThat(racers.errors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void where_the_policy_keeps_the_first_all_others_are_refused(From from) {
    Racers racers =
        crowd
            .racers()
            .crowds(
                2,
                (h, thread, random) ->
                    turn(
                        h,
                        thread,
                        () -> {
                          Seal own = new Seal(thread + 1, null);
                          Object unused =
                              from.owning(thread) ? own.setSupplier(h, ONE) : ONE.setSeal(h, own);
                        }),
                () -> {
                  assertThat(crowd.linked("seal")).isEqualTo(1);
                  crowd.sql("UPDATE seal SET supplier_id = NULL WHERE supplier_id IS NOT NULL");
                });

    assertThat(racers.errors()).hasOnlyElementsOfType(RefusedException.class);
    assertThat(racers.kinds()).isEqualTo(Map.of("RefusedException", 2L * (THREADS - 1)));
  }

  @ParameterizedTest
  @EnumSource
  void where_the_policy_deletes_the_last_is_the_only_one_that_is_left(From from) {
    Racers racers =
        crowd
            .racers()
            .crowds(
                1,
                (h, thread, random) ->
                    turn(
                        h,
                        thread,
                        () -> {
                          Purse own = new Purse(thread + 1, null);
                          Object unused =
                              from.owning(thread) ? own.setSupplier(h, ONE) : ONE.setPurse(h, own);
                        }),
                () -> {
                  assertThat(crowd.linked("purse")).isEqualTo(1);
                  assertThat(crowd.rows("purse")).isEqualTo(1);
                });

    assertThat(racers.errors()).isEmpty();
  }
}
