package dev.kinship.it.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Lab;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.RightsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The least rights for each accessor; the guide's table says the same. */
class RightsTest {

  @RegisterExtension static final Lab lab = Lab.with(Office.TABLES);

  private static final Path GUIDE = Path.of("../docs/guide.md");

  private Handle handle;

  @BeforeAll
  static void aRole() {
    lab.sql(
        """
        DO $$ BEGIN
          CREATE ROLE kinship_clerk;
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$""");
  }

  @BeforeEach
  void rows() {
    lab.sql(Office.ROWS);
    handle = lab.handle();
    handle.execute("SET ROLE kinship_clerk");
  }

  @AfterEach
  void leave() {
    handle.execute("RESET ROLE");
  }

  static Stream<Arguments> permits() {
    return Stream.of(
            on(List.of("customer", "country"), Office.manyToOne()),
            on(List.of("passport", "customer"), Office.oneToOne()),
            on(List.of("trip", "customer", "country"), Office.manyToMany()),
            on(List.of("customer", "country", "passport"), Office.path()),
            on(List.of("passport", "customer"), Office.gateway()))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> on(List<String> tables, List<Permit> permits) {
    return permits.stream()
        .map(each -> Arguments.argumentSet(tables.get(0) + ": " + each, each, tables));
  }

  @ParameterizedTest
  @MethodSource("permits")
  void they_are_enough(Permit permit, List<String> tables) {
    Office.grant(lab, permit, tables);
    assertThatCode(() -> permit.call().withHandle(handle)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("permits")
  void each_of_them_is_needed(Permit permit, List<String> tables) {
    permit
        .lackingOne()
        .forEach(
            lacking -> {
              Office.grant(lab, lacking, tables);
              RightsException refused =
                  catchThrowableOfType(
                      RightsException.class, () -> lacking.call().withHandle(handle));
              assertThat(refused).as(lacking.toString()).isNotNull();
            });
  }

  @Test
  void the_guide_says_so() throws IOException {
    String guide = Files.readString(GUIDE);
    for (List<Permit> each :
        List.of(
            Office.manyToOne(),
            Office.oneToOne(),
            Office.manyToMany(),
            Office.path(),
            Office.gateway())) {
      StringBuilder rows = new StringBuilder();
      each.forEach(permit -> rows.append(permit.row()));
      assertThat(guide).contains(rows);
    }
  }

  /** A row that a policy hides is a row that is not there. */
  @Test
  void row_level_security_hides_rows() {
    lab.sql("GRANT ALL ON country, customer TO kinship_clerk");
    lab.sql(
        """
        ALTER TABLE country ENABLE ROW LEVEL SECURITY;
        CREATE POLICY visible ON country FOR SELECT USING (id = 2);
        ALTER TABLE customer ENABLE ROW LEVEL SECURITY;
        CREATE POLICY own ON customer USING (id <> 2) WITH CHECK (name <> 'Zoe')""");
    try {
      assertThat(CustomerTable.all(handle)).containsExactly(Office.ANN, Office.CY);
      // A target that may be read, and no more: nothing locks it.
      assertThat(Office.CY.setCountry(handle, Office.PERU).countryId()).isEqualTo(2L);
      assertThat(Office.PERU.createCustomer(handle, c -> c.name("Di")).countryId()).isEqualTo(2L);
      assertThat(Office.PERU.getCustomers(handle)).hasSize(2);

      assertThat(refused(() -> Office.CY.setCountry(handle, Office.CHILE)))
          .isInstanceOf(NoSuchRowException.class);
      assertThat(refused(() -> Office.BOB.setCountry(handle, Office.PERU)))
          .isInstanceOf(NoSuchRowException.class);
      assertThat(refused(() -> Office.PERU.createCustomer(handle, c -> c.name("Zoe"))))
          .isInstanceOf(RightsException.class);
      assertThat(lab.column(Long.class, "SELECT country_id FROM customer WHERE id = 2"))
          .containsExactly(1L);
    } finally {
      lab.sql(
          """
          DROP POLICY visible ON country; ALTER TABLE country DISABLE ROW LEVEL SECURITY;
          DROP POLICY own ON customer; ALTER TABLE customer DISABLE ROW LEVEL SECURITY""");
    }
  }

  /** A row that may be read and not changed cannot be locked, and is there all the same. */
  @Test
  void row_level_security_keeps_rows_from_being_locked() {
    lab.sql("GRANT ALL ON country, customer, passport TO kinship_clerk");
    lab.sql(
        """
        ALTER TABLE country ENABLE ROW LEVEL SECURITY;
        CREATE POLICY visible ON country FOR SELECT USING (true);
        ALTER TABLE customer ENABLE ROW LEVEL SECURITY;
        CREATE POLICY visible ON customer FOR SELECT USING (true)""");
    try {
      String country = "there is no Country with id 2 in country; now there is";
      List<Customer> cy = List.of(Office.CY);
      says(country, () -> Office.PERU.addCustomers(handle, Office.CY));
      says(country, () -> Office.PERU.setCustomers(handle, Office.CY));
      says(country, () -> Office.PERU.removeCustomers(handle, Office.CY));
      says(country, () -> CountryTable.CUSTOMERS.set(handle, Map.of(Office.PERU, cy)));
      says(country, () -> CustomerTable.COUNTRY.set(handle, cy, Office.PERU));
      lab.sql("CREATE POLICY change ON country FOR UPDATE USING (true)");
      String customer = "there is no Customer with id 3 in customer; now there is";
      says(customer, () -> Office.PERU.addCustomers(handle, Office.CY));
      says(customer, () -> CustomerTable.COUNTRY.set(handle, cy, Office.PERU));
      says(customer, () -> Office.CY.removePassport(handle));
      says(customer, () -> Office.CY.createPassport(handle, p -> p.number("7")));
      assertThat(refused(() -> Office.CY.ensurePassport(handle, p -> p.number("7"))))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining(
              "row-level security kept it out, or there was no Customer with id 3");
    } finally {
      lab.sql(
          """
          DROP POLICY IF EXISTS change ON country;
          DROP POLICY visible ON country; ALTER TABLE country DISABLE ROW LEVEL SECURITY;
          DROP POLICY visible ON customer; ALTER TABLE customer DISABLE ROW LEVEL SECURITY""");
    }
  }

  private static void says(String message, Supplier<?> call) {
    assertThat(refused(call))
        .isInstanceOf(NoSuchRowException.class)
        .hasMessageContaining(message)
        .hasMessageEndingWith("row-level security keeps it from being locked");
  }

  private static RuntimeException refused(Supplier<?> call) {
    RuntimeException refused = catchThrowableOfType(RuntimeException.class, call::get);
    assertThat(refused).isNotNull();
    return refused;
  }
}
