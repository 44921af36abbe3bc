package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.waterline.Country;
import dev.kinship.it.behaviour.waterline.CountryTable;
import dev.kinship.it.behaviour.waterline.Customer;
import dev.kinship.it.behaviour.waterline.CustomerTable;
import dev.kinship.it.behaviour.waterline.Payment;
import dev.kinship.it.behaviour.waterline.PaymentTable;
import dev.kinship.it.behaviour.waterline.Port;
import dev.kinship.it.behaviour.waterline.PortTable;
import dev.kinship.it.behaviour.waterline.Shop;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading what is at the other end for many rows at once. */
class WaterlinePopulateTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Shop.TABLES
              + """
              CREATE TABLE driver (id int PRIMARY KEY, name text);
              CREATE TABLE taxi (id int PRIMARY KEY, driver_id int)\
              """);

  @Entity
  static class Driver implements WaterlinePopulateTest_DriverAssociations {
    @Id int id;
    String name;
  }

  @Entity
  static class Taxi implements WaterlinePopulateTest_TaxiAssociations {
    @Id int id;

    @BelongsTo(Driver.class)
    Integer driverId;
  }

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

  @Test
  void w05_w28_the_targets_of_many_rows_are_one_statement() {
    List<Payment> payments = PaymentTable.all(h());
    Loaded<Payment, Optional<Customer>, Customer> customers =
        lab.costs(1, () -> PaymentTable.CUSTOMER.load(h(), payments));

    assertThat(lab.statements()).singleElement().asString().contains("FROM customer");
    assertThat(customers.of(rent)).contains(ann);
    assertThat(customers.of(food)).contains(ann);
    assertThat(customers.of(spare)).isEmpty();
  }

  @Test
  void w08_two_rows_with_one_target_have_equal_ones_that_are_not_the_same() {
    lab.sql("INSERT INTO driver VALUES (1, 'Jo'); INSERT INTO taxi VALUES (1, 1), (2, 1), (3, 1)");
    List<Taxi> taxis = WaterlinePopulateTest_TaxiTable.all(h());
    List<Driver> drivers = taxis.stream().map(taxi -> taxi.getDriver(h()).orElseThrow()).toList();

    assertThat(drivers).extracting(driver -> driver.name).containsExactly("Jo", "Jo", "Jo");
    drivers.get(0).name = "changed";
    assertThat(drivers).extracting(driver -> driver.name).containsExactly("changed", "Jo", "Jo");
    drivers.get(1).name = "changed";
    assertThat(drivers.get(2).name).isEqualTo("Jo");
  }

  @Test
  void w15_the_limit_of_a_list_does_not_cut_what_belongs_to_its_rows() {
    bob.addPayments(h(), spare);
    List<Customer> first = CustomerTable.query(h(), Fetch.<Customer>all().limit(1)).list();
    List<Customer> second = CustomerTable.query(h(), Fetch.<Customer>all().offset(1)).list();

    assertThat(lab.costs(1, () -> CustomerTable.PAYMENTS.load(h(), first)).of(ann))
        .containsExactly(rent, food);
    assertThat(lab.costs(1, () -> CustomerTable.PAYMENTS.load(h(), second)).of(bob))
        .containsExactly(spare.of(bob));
  }

  @Test
  void w18_a_limit_is_for_each_row_and_not_for_all() {
    bob.addPayments(h(), spare);
    Fetch<Payment> cheapest = Fetch.<Payment>all().orderBy(PaymentTable.AMOUNT.asc()).limit(1);
    Loaded<Customer, List<Payment>, Payment> payments =
        lab.costs(1, () -> CustomerTable.PAYMENTS.load(h(), List.of(ann, bob), cheapest));
    assertThat(payments.of(ann)).containsExactly(food);
    assertThat(payments.of(bob)).containsExactly(spare.of(bob));
  }

  @Test
  void w23_the_lists_of_several_rows_are_not_mixed() {
    lab.sql("INSERT INTO customer (name) SELECT 'c' FROM generate_series(3, 12)");
    lab.sql("INSERT INTO payment (customer_id) SELECT 1 + i % 12 FROM generate_series(1, 60) i");
    List<Customer> customers = CustomerTable.all(h());
    Loaded<Customer, List<Payment>, Payment> payments =
        lab.costs(1, () -> CustomerTable.PAYMENTS.load(h(), customers));

    assertThat(customers)
        .hasSize(12)
        .allSatisfy(
            customer ->
                assertThat(payments.of(customer))
                    .hasSizeGreaterThanOrEqualTo(5)
                    .allMatch(payment -> customer.id().equals(payment.customerId())));
    assertThat(payments.all()).hasSize(62);
  }

  @Test
  void w29_several_associations_are_a_statement_each_with_columns_of_any_name() {
    Payment both = PaymentTable.insert(h(), p -> p.customerId(bob.id()).approverId(ann.id()));
    List<Payment> payments = PaymentTable.all(h());
    lab.runs(
        3,
        () -> {
          var customers = PaymentTable.CUSTOMER.load(h(), payments);
          var approvers = PaymentTable.APPROVER.load(h(), payments);
          var approvals = CustomerTable.APPROVALS.load(h(), List.of(ann, bob));
          assertThat(customers.of(both)).contains(bob);
          assertThat(approvers.of(both)).contains(ann);
          assertThat(approvers.of(rent)).isEmpty();
          assertThat(approvals.of(ann)).containsExactly(both);
          assertThat(approvals.of(bob)).isEmpty();
        });

    Country italy = CountryTable.insert(h(), c -> c.code("IT").name("Italy"));
    Port naples = italy.createPort(h(), p -> p.name("Naples"));
    Port genoa = italy.createPort(h(), p -> p.name("Genoa"));
    assertThat(lab.costs(1, () -> CountryTable.PORTS.load(h(), List.of(italy))).of(italy))
        .containsExactly(genoa, naples);
    assertThat(lab.costs(1, () -> PortTable.COUNTRY.load(h(), List.of(genoa))).of(genoa))
        .contains(italy);
  }
}
