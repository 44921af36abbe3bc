package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.waterline.Customer;
import dev.kinship.it.behaviour.waterline.CustomerName;
import dev.kinship.it.behaviour.waterline.CustomerTable;
import dev.kinship.it.behaviour.waterline.Payment;
import dev.kinship.it.behaviour.waterline.PaymentLineTable;
import dev.kinship.it.behaviour.waterline.PaymentTable;
import dev.kinship.it.behaviour.waterline.PortTable;
import dev.kinship.it.behaviour.waterline.Profile;
import dev.kinship.it.behaviour.waterline.ProfileTable;
import dev.kinship.it.behaviour.waterline.Shop;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One row at the other end: one-to-one, and the end that holds the key. */
class WaterlineTest {

  @RegisterExtension static final Lab lab = Lab.with(Shop.TABLES);

  private Customer ann;
  private Customer bob;
  private Payment rent;
  private Payment spare;

  @BeforeEach
  void aShop() {
    Shop shop = Shop.in(lab);
    ann = shop.ann();
    bob = shop.bob();
    rent = shop.rent();
    spare = shop.spare();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static Object key(String column, Payment payment) {
    return lab.rows("SELECT * FROM payment WHERE id = " + payment.id()).get(0).get(column);
  }

  @Test
  void w01_w02_one_key_is_read_from_both_sides() {
    Profile profile = ProfileTable.insert(h(), p -> p.text("hello").customerId(ann.id()));

    assertThat(lab.costs(1, () -> ann.getProfile(h()))).contains(profile);
    assertThat(lab.costs(1, () -> profile.getCustomer(h()))).contains(ann);
    lab.costs(1, () -> bob.setProfile(h(), profile));
    assertThat(bob.getProfile(h()).flatMap(p -> p.getCustomer(h()))).contains(bob);
    assertThat(ann.getProfile(h())).as("the other side, without being told").isEmpty();
  }

  @Test
  void w03_without_a_key_the_row_is_there_and_its_association_empty() {
    Profile profile = ProfileTable.insert(h(), p -> p.text("of nobody"));
    assertThat(ProfileTable.find(h(), profile.id())).contains(profile);
    assertThat(lab.costs(0, () -> profile.getCustomer(h()))).isEmpty();
    assertThat(lab.costs(1, () -> ann.getProfile(h()))).isEmpty();
  }

  @Test
  void w04_a_key_that_points_nowhere_is_refused_or_told_and_stays_readable() {
    Profile profile = ProfileTable.insert(h(), p -> p.text("hello"));
    lab.refuses(NoSuchRowException.class, 2, () -> profile.setCustomerId(h(), 99));
    assertThat(lab.column(Integer.class, "SELECT customer_id FROM profile")).containsOnlyNulls();

    lab.sql("UPDATE profile SET customer_id = 99");
    Profile dangling = ProfileTable.find(h(), profile.id()).orElseThrow();
    assertThat(lab.refuses(DanglingKeyException.class, 1, () -> dangling.getCustomer(h())))
        .hasMessageContaining("customer_id is 99");
    assertThat(dangling.customerId()).isEqualTo(99);
    assertThat(dangling.hasCustomer(h())).isFalse();
    assertThat(dangling.getCustomer(h(), Fetch.all())).isEmpty();
  }

  @Test
  void w06_what_is_not_asked_for_is_not_read() {
    Payment found = lab.costs(1, () -> PaymentTable.find(h(), rent.id())).orElseThrow();
    assertThat(found.customerId()).isEqualTo(ann.id());
    assertThat(lab.statements()).noneMatch(each -> each.contains("FROM customer"));
  }

  @Test
  void w07_none_is_an_empty_optional() {
    assertThat(spare.getCustomer(h())).isEmpty();
    assertThat(bob.getProfile(h())).isEmpty();
  }

  @Test
  void w09_a_single_row_has_its_target_where_it_is_asked_for() {
    Payment found = PaymentTable.find(h(), rent.id()).orElseThrow();
    assertThat(found).isEqualTo(rent);
    assertThat(lab.costs(1, () -> found.getCustomer(h()))).contains(ann);
  }

  @Test
  void w10_a_key_is_written_by_its_value() {
    Payment made = lab.costs(1, () -> PaymentTable.insert(h(), p -> p.customerId(bob.id())));
    assertThat(made.getCustomer(h())).contains(bob);
    assertThat(lab.costs(1, () -> spare.setCustomerId(h(), bob.id())).customerId())
        .isEqualTo(bob.id());
    assertThat(bob.getPayments(h())).containsExactly(spare.of(bob), made);
  }

  @Test
  void w11_w12_two_associations_to_one_target_do_not_meet() {
    Payment both =
        PaymentTable.insert(h(), p -> p.customerId(ann.id()).approverId(bob.id()).type("both"));

    assertThat(lab.costs(1, () -> both.getCustomer(h()))).contains(ann);
    assertThat(lab.costs(1, () -> both.getApprover(h()))).contains(bob);
    Payment approved = lab.costs(1, () -> both.removeApprover(h()));
    assertThat(key("customer_id", both)).isEqualTo(ann.id());
    assertThat(key("approver_id", both)).isNull();
    assertThat(lab.costs(0, () -> approved.getApprover(h()))).isEmpty();
    assertThat(lab.costs(1, () -> approved.getCustomer(h()))).contains(ann);
    assertThat(bob.getPayments(h())).isEmpty();
  }

  @Test
  void w13_a_smaller_entity_of_the_same_table_reads_fewer_columns() {
    var line = PaymentLineTable.find(h(), rent.id()).orElseThrow();
    assertThat(lab.costs(1, () -> line.getCustomer(h()))).contains(new CustomerName(1, "Ann"));
    assertThat(lab.statements()).containsExactly("SELECT id, name FROM customer WHERE id = $1");
  }

  @Test
  void w30_keys_go_to_their_columns_however_deep_they_stand_in_a_condition() {
    lab.sql(
        """
        INSERT INTO country VALUES ('IT', 'Italy');
        INSERT INTO port (name, located_in) VALUES ('Genoa', 'IT'), ('Rotterdam', 'NL')\
        """);
    var code = PortTable.COUNTRY_CODE;
    var name = PortTable.NAME;
    var deep = code.eq("IT").and(name.like("G%").or(code.eq("NL").and(code.isNull().not())));
    assertThat(lab.costs(1, () -> PortTable.query(h(), Fetch.where(deep)).list()))
        .extracting(port -> port.name())
        .containsExactly("Genoa");
    assertThat(lab.statements()).singleElement().asString().doesNotContain("country_code");
  }

  @Test
  void w38_an_object_stands_for_its_key_and_a_new_one_is_created_with_its_row() {
    Customer renamed = new Customer(bob.id(), "renamed in memory", null);
    assertThat(lab.costs(1, () -> spare.setCustomer(h(), renamed)).customerId())
        .isEqualTo(bob.id());
    assertThat(CustomerTable.find(h(), bob.id())).contains(bob);

    Created<Payment, Customer> created =
        lab.costs(1, () -> rent.createCustomer(h(), c -> c.name("Cy")));
    assertThat(created.target()).isEqualTo(new Customer(3, "Cy", null));
    assertThat(created.entity()).isEqualTo(rent.of(created.target()));
    assertThat(key("customer_id", rent)).isEqualTo(3);
    assertThat(lab.costs(1, () -> created.target().createPayment(h(), p -> p.amount(3))))
        .isEqualTo(new Payment(4, 3, "cash", 3, null));
    Customer unsaved = new Customer(null, "unsaved", null);
    lab.refuses(UnsavedException.class, 0, () -> rent.setCustomer(h(), unsaved));
  }

  @Test
  void w41_no_finders_are_derived_from_keys_for_conditions_do_it() {
    assertThat(Arrays.stream(PaymentTable.class.getMethods()).map(each -> each.getName()))
        .filteredOn(each -> each.startsWith("find"))
        .containsExactlyInAnyOrder("find", "findAll");
    Fetch<Payment> ofAnn =
        Fetch.where(PaymentTable.CUSTOMER_ID.eq(ann.id()).and(PaymentTable.AMOUNT.gt(100)));
    assertThat(lab.costs(1, () -> PaymentTable.query(h(), ofAnn).list())).containsExactly(rent);
  }
}
