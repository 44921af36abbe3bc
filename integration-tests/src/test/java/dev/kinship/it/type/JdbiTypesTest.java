package dev.kinship.it.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.query.Column;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.jackson2.Jackson2Config;
import org.jdbi.v3.jackson2.Jackson2Plugin;
import org.jdbi.v3.json.Json;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Types of which Kinship knows nothing: what Jdbi can bind and map, its users can have in entities.
 */
class JdbiTypesTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE account (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, balance numeric, credit numeric,
            address jsonb, tags jsonb);
          CREATE TABLE booking (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, amount numeric, account_id bigint)\
          """);

  /** Written as JSON. */
  public record Address(String street, @Nullable Integer number) {}

  @Entity
  record Account(
      @Id @Nullable Long id,
      @Nullable Money balance,
      Optional<Money> credit,
      @Json @Nullable Address address,
      @Json @Nullable Map<String, List<Integer>> tags)
      implements JdbiTypesTest_AccountAssociations {}

  @Entity
  record Booking(
      @Id @Nullable Long id,
      Money amount,
      @BelongsTo(value = Account.class, reverse = "bookings") @Nullable Long accountId)
      implements JdbiTypesTest_BookingAssociations {}

  private static final Account FULL =
      new Account(
          null,
          new Money(1234),
          Optional.of(new Money(-1)),
          new Address("O'Neil \"Street\" ü", 7),
          Map.of("a", List.of(1, 2)));

  private static final Account EMPTY = new Account(null, null, Optional.empty(), null, null);

  private Handle handle;

  @BeforeEach
  void whatTheUserRegisters() {
    var jdbi = lab.ownJdbi();
    jdbi.installPlugin(new PostgresPlugin()).installPlugin(new Jackson2Plugin());
    jdbi.getConfig(Jackson2Config.class).setMapper(new ObjectMapper());
    jdbi.registerArgument(new Money.AsArgument())
        .registerColumnMapper(Money.class, new Money.Mapper());
    handle = jdbi.open();
    handle.execute("SELECT 1");
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void they_stand_in_conditions_without_an_array_of_them() {
    for (long cents : List.of(100, 200, 300, 400, 500)) {
      JdbiTypesTest_AccountTable.insert(handle, a -> a.balance(new Money(cents)));
    }
    Column<Account, Money> balance = JdbiTypesTest_AccountTable.BALANCE;
    assertThat(found(balance.eq(new Money(200)))).containsExactly(2L);
    assertThat(found(balance.ne(new Money(200)))).containsExactly(1L, 3L, 4L, 5L);
    assertThat(found(balance.between(new Money(150), new Money(300)))).containsExactly(2L, 3L);
    assertThat(found(balance.in(List.of()))).isEmpty();
    assertThat(found(balance.in(new Money(500), null))).containsExactly(5L);
    assertThat(found(balance.in(money(3)))).containsExactly(1L, 2L, 3L);
    List<String> ofThree = lab.statements();
    assertThat(found(balance.in(money(4)))).containsExactly(1L, 2L, 3L, 4L);
    assertThat(lab.statements()).isEqualTo(ofThree);
    assertThat(found(balance.in(money(5)).not())).isEmpty();
    assertThat(found(JdbiTypesTest_AccountTable.ADDRESS.eq(new Address("x", 1)))).isEmpty();
  }

  private List<Long> found(Condition<Account> condition) {
    return lab.costs(
        1,
        () ->
            JdbiTypesTest_AccountTable.query(handle, Fetch.where(condition))
                .map(Account::id)
                .list());
  }

  private static List<Money> money(int number) {
    return LongStream.rangeClosed(1, number).mapToObj(each -> new Money(each * 100)).toList();
  }

  @Test
  void they_are_inserted_found_and_updated() {
    Account full = lab.costs(1, () -> JdbiTypesTest_AccountTable.insert(handle, FULL));
    Account empty = lab.costs(1, () -> JdbiTypesTest_AccountTable.insert(handle, EMPTY));
    assertThat(full).isEqualTo(withId(FULL, 1L));
    assertThat(empty).isEqualTo(withId(EMPTY, 2L));
    assertThat(lab.costs(1, () -> JdbiTypesTest_AccountTable.find(handle, 1L))).contains(full);
    assertThat(lab.costs(1, () -> JdbiTypesTest_AccountTable.update(handle, withId(FULL, 2L))))
        .isEqualTo(withId(FULL, 2L));
    assertThat(lab.costs(1, () -> JdbiTypesTest_AccountTable.update(handle, withId(EMPTY, 1L))))
        .isEqualTo(withId(EMPTY, 1L));
    assertThat(
            JdbiTypesTest_AccountTable.update(
                    handle, 1L, a -> a.balance(new Money(5)).address(new Address("x", null)))
                .address())
        .isEqualTo(new Address("x", null));
    assertThat(lab.column(String.class, "SELECT address::text FROM account ORDER BY id"))
        .containsExactly(
            "{\"number\": null, \"street\": \"x\"}",
            "{\"number\": 7, \"street\": \"O'Neil \\\"Street\\\" ü\"}");
  }

  @Test
  void they_are_inserted_in_bulk_in_one_round_trip() {
    List<Account> inserted =
        lab.costs(
            1, () -> JdbiTypesTest_AccountTable.insertAll(handle, List.of(FULL, EMPTY, FULL)));
    assertThat(inserted).containsExactly(withId(FULL, 1L), withId(EMPTY, 2L), withId(FULL, 3L));
    assertThat(JdbiTypesTest_AccountTable.all(handle)).isEqualTo(inserted);
  }

  @Test
  void they_can_be_asked_for_and_pass_through_associations() {
    Account account = JdbiTypesTest_AccountTable.insert(handle, FULL);
    Booking booking =
        lab.costs(1, () -> account.createBooking(handle, b -> b.amount(new Money(99))));
    assertThat(booking.amount()).isEqualTo(new Money(99));
    assertThat(lab.costs(1, () -> booking.getAccount(handle))).contains(account);
    assertThat(lab.costs(1, () -> account.setBookings(handle, List.of())).unlinked())
        .containsExactly(new Booking(1L, new Money(99), null));
    assertThat(
            JdbiTypesTest_BookingTable.query(
                    handle, Fetch.where(JdbiTypesTest_BookingTable.AMOUNT.eq(new Money(99))))
                .list())
        .hasSize(1);
    assertThat(handle.createQuery("SELECT * FROM account").mapTo(Account.class).one())
        .isEqualTo(account);
    assertThat(
            lab.costs(1, () -> booking.createAccount(handle, a -> a.address(FULL.address())))
                .target()
                .address())
        .isEqualTo(FULL.address());
  }

  @Test
  void without_what_they_need_the_error_names_the_type() {
    lab.sql("INSERT INTO account (balance) VALUES (1)");
    assertThatThrownBy(() -> JdbiTypesTest_AccountTable.find(lab.handle(), 1L))
        .hasMessageContaining("Address");
    assertThatThrownBy(
            () ->
                JdbiTypesTest_AccountTable.insert(
                    lab.handle(), a -> a.address(new Address("x", 1))))
        .hasMessageContaining("Address");
  }

  private static Account withId(Account a, Long id) {
    return new Account(id, a.balance(), a.credit(), a.address(), a.tags());
  }
}
