package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.waterline.Country;
import dev.kinship.it.behaviour.waterline.CountryTable;
import dev.kinship.it.behaviour.waterline.Customer;
import dev.kinship.it.behaviour.waterline.CustomerName;
import dev.kinship.it.behaviour.waterline.CustomerTable;
import dev.kinship.it.behaviour.waterline.Payment;
import dev.kinship.it.behaviour.waterline.PaymentLine;
import dev.kinship.it.behaviour.waterline.PaymentTable;
import dev.kinship.it.behaviour.waterline.Port;
import dev.kinship.it.behaviour.waterline.PortTable;
import dev.kinship.it.behaviour.waterline.Shop;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many rows at the other end: reading them, and the three verbs that change which they are. */
class WaterlineCollectionsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Shop.TABLES
              + """
              CREATE TABLE till (id int PRIMARY KEY);
              CREATE TABLE receipt (id int PRIMARY KEY, till_id int NOT NULL)\
              """);

  @Entity
  record Till(@Id int id) implements WaterlineCollectionsTest_TillAssociations {}

  @Entity
  record Receipt(@Id int id, @BelongsTo(value = Till.class, reverse = "receipts") int tillId)
      implements WaterlineCollectionsTest_ReceiptAssociations {}

  private Customer ann;
  private Customer bob;
  private Payment rent;
  private Payment food;
  private Payment spare;

  @BeforeEach
  void aShop() {
    Shop shop = Shop.in(lab);
    ann = shop.ann();
    bob = shop.bob();
    rent = shop.rent();
    food = shop.food();
    spare = shop.spare();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<Integer> customers() {
    return lab.column(Integer.class, "SELECT customer_id FROM payment ORDER BY id");
  }

  @Test
  void w14_w22_the_rows_that_point_here_are_a_list() {
    Customer found = CustomerTable.find(h(), ann.id()).orElseThrow();
    assertThat(lab.costs(1, () -> found.getPayments(h()))).containsExactly(rent, food);
  }

  @Test
  void w16_none_is_an_empty_list() {
    assertThat(lab.costs(1, () -> bob.getPayments(h()))).isEmpty();
  }

  @Test
  void w17_w22_a_list_that_is_not_asked_for_is_not_read() {
    assertThat(lab.costs(1, () -> CustomerTable.all(h()))).containsExactly(ann, bob);
    assertThat(lab.statements()).noneMatch(each -> each.contains("payment"));
    lab.costs(1, () -> CustomerTable.find(h(), ann.id()));
    assertThat(lab.statements()).noneMatch(each -> each.contains("payment"));
  }

  @Test
  void w18_a_list_takes_conditions_and_limits() {
    Fetch<Payment> cash = Fetch.where(PaymentTable.TYPE.eq("cash"));
    assertThat(lab.costs(1, () -> ann.getPayments(h(), cash))).containsExactly(food);
    Fetch<Payment> cheapest = Fetch.<Payment>all().orderBy(PaymentTable.AMOUNT.asc());
    assertThat(lab.costs(1, () -> ann.getPayments(h(), cheapest.limit(1)))).containsExactly(food);
    assertThat(lab.costs(1, () -> ann.getPayments(h(), cheapest.offset(1)))).containsExactly(rent);
    Fetch<Payment> byKey = Fetch.where(PaymentTable.ID.eq(rent.id()));
    assertThat(lab.costs(1, () -> ann.getPayments(h(), byKey))).containsExactly(rent);
    assertThat(lab.costs(1, () -> bob.getPayments(h(), byKey))).isEmpty();
  }

  @Test
  void w19_conditions_nest_and_stay_within_the_list() {
    Condition<Payment> either = PaymentTable.TYPE.eq("bank").or(PaymentTable.AMOUNT.lt(10));
    assertThat(lab.costs(1, () -> ann.getPayments(h(), Fetch.where(either)))).containsExactly(rent);
    Condition<Payment> nested =
        either.and(PaymentTable.AMOUNT.gt(400).or(PaymentTable.TYPE.eq("cash"))).not();
    assertThat(lab.costs(1, () -> ann.getPayments(h(), Fetch.where(nested)))).containsExactly(food);
    assertThat(lab.costs(1, () -> bob.getPayments(h(), Fetch.where(either)))).isEmpty();
  }

  @Test
  void w20_keys_may_have_any_type_and_name() {
    Country italy = CountryTable.insert(h(), c -> c.code("IT").name("Italy"));
    Port naples = lab.costs(1, () -> italy.createPort(h(), p -> p.name("Naples")));
    Port genoa = PortTable.insert(h(), p -> p.name("Genoa").countryCode("IT"));
    PortTable.insert(h(), p -> p.name("Rotterdam").countryCode("NL"));

    assertThat(lab.costs(1, () -> italy.getPorts(h()))).containsExactly(genoa, naples);
    assertThat(lab.costs(1, () -> genoa.getCountry(h()))).contains(italy);
    assertThat(lab.costs(1, () -> italy.setPorts(h(), naples)).unlinked())
        .containsExactly(new Port(genoa.portNumber(), "Genoa", null));
  }

  @Test
  void w21_a_smaller_entity_of_the_same_table_reads_fewer_columns() {
    CustomerName name = new CustomerName(1, "Ann");
    assertThat(lab.costs(1, () -> name.getLines(h())))
        .containsExactly(new PaymentLine(1, 500, 1), new PaymentLine(2, 30, 1));
    assertThat(lab.statements())
        .containsExactly(
            "SELECT id, amount, customer_id FROM payment WHERE customer_id = $1 ORDER BY id");
  }

  @Test
  void w24_add_points_rows_here() {
    Changes<Payment> changes = lab.costs(1, () -> bob.addPayments(h(), food, spare));
    assertThat(changes.linked()).containsExactly(food.of(bob), spare.of(bob));
    assertThat(customers()).containsExactly(ann.id(), bob.id(), bob.id());
    assertThat(lab.costs(0, () -> bob.addPayments(h(), List.of())).linked()).isEmpty();
  }

  @Test
  void w24_add_does_not_ignore_what_is_not_there() {
    Payment gone = new Payment(99, 0, "", null, null);
    assertThat(lab.refuses(NoSuchRowException.class, 2, () -> bob.addPayments(h(), food, gone)))
        .hasMessageContaining("Payment with id 99");
    Customer nobody = new Customer(99, "", null);
    lab.refuses(NoSuchRowException.class, 2, () -> nobody.addPayments(h(), food));
    assertThat(customers()).containsExactly(ann.id(), ann.id(), null);
  }

  @Test
  void w25_remove_detaches_what_is_hers_and_tells_what_was_not() {
    Changes<Payment> none = lab.costs(1, () -> bob.removePayments(h(), rent));
    assertThat(none).isEqualTo(new Changes<>(List.of(), List.of(), List.of(rent)));
    assertThat(lab.costs(1, () -> ann.removePayments(h(), rent)).unlinked())
        .containsExactly(rent.of(null));
    assertThat(customers()).containsExactly(null, ann.id(), null);
  }

  @Test
  void w26_set_replaces_the_list_in_one_step() {
    Changes<Payment> changes = lab.costs(1, () -> ann.setPayments(h(), food, spare));
    assertThat(changes)
        .isEqualTo(new Changes<>(List.of(spare.of(ann)), List.of(rent.of(null)), List.of(food)));
    assertThat(customers()).containsExactly(null, ann.id(), ann.id());
    assertThat(lab.costs(1, () -> ann.setPayments(h(), List.of())).unlinked()).hasSize(2);
    assertThat(customers()).containsOnlyNulls();
  }

  @Test
  void w26_set_changes_all_or_nothing() {
    Payment gone = new Payment(99, 0, "", null, null);
    lab.refuses(NoSuchRowException.class, 2, () -> ann.setPayments(h(), spare, gone));
    assertThat(customers()).containsExactly(ann.id(), ann.id(), null);

    lab.sql("INSERT INTO till VALUES (1), (2); INSERT INTO receipt VALUES (1, 1), (2, 1), (3, 2)");
    Till till = new Till(1);
    Receipt third = new Receipt(3, 2);
    assertThat(lab.refuses(RefusedException.class, 1, () -> till.setReceipts(h(), third)))
        .hasMessageContaining("2 Receipt would be left without a Till");
    assertThat(lab.column(Integer.class, "SELECT till_id FROM receipt ORDER BY id"))
        .containsExactly(1, 1, 2);
  }

  @Test
  void w27_a_row_never_belongs_to_two() {
    assertThat(lab.costs(1, () -> ann.addPayments(h(), spare)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> bob.addPayments(h(), spare)).linked()).hasSize(1);
    assertThat(ann.getPayments(h())).containsExactly(rent, food);
    assertThat(bob.getPayments(h())).containsExactly(spare.of(bob));
  }

  @Test
  void w39_add_asks_no_more_of_a_row_than_its_key_and_a_new_one_is_created() {
    Payment keyOnly = new Payment(spare.id(), 0, "", null, null);
    assertThat(lab.costs(1, () -> bob.addPayments(h(), keyOnly)).linked()).hasSize(1);
    assertThat(PaymentTable.find(h(), spare.id())).contains(spare.of(bob));

    Payment built = lab.costs(0, () -> bob.buildPayment(p -> p.amount(9).type("card")));
    assertThat(lab.refuses(UnsavedException.class, 0, () -> bob.addPayments(h(), built)))
        .hasMessageContaining("PaymentTable.insert");
    Payment made = lab.costs(1, () -> PaymentTable.insert(h(), built));
    assertThat(lab.costs(1, () -> bob.createPayment(h(), p -> p.amount(10))).id()).isEqualTo(5);
    assertThat(bob.getPayments(h())).hasSize(3).contains(made);
  }

  @Test
  void w40_remove_asks_no_more_of_a_row_than_its_key() {
    Payment keyOnly = new Payment(rent.id(), 0, "", null, null);
    assertThat(lab.costs(1, () -> ann.removePayments(h(), keyOnly)).unlinked()).hasSize(1);
    assertThat(PaymentTable.find(h(), rent.id())).contains(rent.of(null));
    Payment unsaved = new Payment(null, 0, "", ann.id(), null);
    lab.refuses(UnsavedException.class, 0, () -> ann.removePayments(h(), unsaved));
    assertThat(customers()).containsExactly(null, ann.id(), null);
  }
}
