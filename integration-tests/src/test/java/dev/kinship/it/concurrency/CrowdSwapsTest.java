package dev.kinship.it.concurrency;

import static dev.kinship.it.concurrency.Crowd.ONE;
import static dev.kinship.it.concurrency.Crowd.TWO;
import static dev.kinship.it.concurrency.Crowd.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.concurrency.Crowd.Account;
import dev.kinship.it.concurrency.Crowd.From;
import dev.kinship.it.concurrency.Crowd.Supplier;
import dev.kinship.runtime.error.OccupiedException;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All move accounts between two suppliers, who each have room for one. */
class CrowdSwapsTest {

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

  /** Each takes the other's account, however they find them. */
  @ParameterizedTest
  @EnumSource
  void two_suppliers_swap_their_accounts(From from) {
    crowd.sql("UPDATE account SET supplier_id = id WHERE id < 3");
    Racers racers =
        crowd
            .racers()
            .crowds(
                5,
                (h, thread, random) ->
                    turn(
                        h,
                        thread / 4,
                        () -> {
                          Supplier to = random.nextBoolean() ? ONE : TWO;
                          Account account = new Account(random.nextInt(1, 3), null);
                          if (from.owning(thread)) {
                            assertThat(account.setSupplier(h, to).supplierId()).isEqualTo(to.id());
                          } else if (random.nextInt(3) > 0) {
                            assertThat(to.setAccount(h, account).linked().size()).isLessThan(2);
                          } else {
                            to.setAccountId(h, account.id());
                          }
                        }),
                () -> assertThat(crowd.linked("account")).isBetween(1L, 2L));

    racers.report("swaps of two suppliers, " + from);
    assertThat(racers.errors()).isEmpty();
    assertThat(crowd.rows("account")).isEqualTo(200);
  }

  /** Both calls of a swap are one transaction, in which the suppliers come in one order. */
  @Test
  void whole_swaps_in_transactions_leave_both_with_an_account() {
    crowd.sql("UPDATE account SET supplier_id = id WHERE id < 3");
    Racers racers =
        crowd
            .racers()
            .crowds(
                3,
                (h, thread, random) ->
                    h.useTransaction(
                        t -> {
                          Account mine = ONE.getAccount(t).orElseThrow();
                          Account other =
                              new Account(Integer.valueOf(1).equals(mine.id()) ? 2 : 1, null);
                          ONE.setAccount(t, other);
                          TWO.setAccount(t, mine);
                        }),
                () -> assertThat(crowd.linked("account")).isEqualTo(2));

    racers.report("whole swaps");
    assertThat(racers.errors()).isEmpty();
  }

  /** The other half: who creates, takes away, deletes and sets, all at once at two suppliers. */
  @Test
  void all_writes_at_once() {
    Racers racers =
        crowd
            .racers()
            .crowds(
                5,
                (h, thread, random) ->
                    turn(
                        h,
                        random.nextInt(2),
                        () ->
                            any(
                                h,
                                random.nextInt(9),
                                random.nextInt(1, 201),
                                random.nextBoolean() ? ONE : TWO)),
                () -> assertThat(crowd.linked("account")).isBetween(0L, 2L));

    racers.report("all writes at once");
    assertThat(racers.errors()).hasOnlyElementsOfType(OccupiedException.class);
  }

  private static void any(Handle h, int kind, int id, Supplier supplier) {
    Account account = new Account(id, supplier.id());
    Object unused =
        switch (kind) {
          case 0, 1 -> supplier.createAccount(h, a -> {});
          case 2 -> supplier.setAccount(h, account);
          case 3 -> supplier.setAccount(h, null);
          case 4 -> supplier.removeAccount(h);
          case 5 -> new Account(id, null).setSupplier(h, supplier);
          case 6 -> account.removeSupplier(h);
          case 7 -> supplier.getAccount(h);
          default -> supplier.hasAccount(h);
        };
  }
}
