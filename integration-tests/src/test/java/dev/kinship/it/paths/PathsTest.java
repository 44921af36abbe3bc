package dev.kinship.it.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scopes, schemas, loops and what is refused. */
class PathsTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  @BeforeEach
  void rows() {
    lab.sql(World.ROWS);
    lab.tap().take();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static Owner owner(long id) {
    return OwnerTable.find(h(), id).orElseThrow();
  }

  @Test
  void the_statement_is_the_one_in_the_source() {
    Owner one = owner(1);
    List<Visit> unused = lab.costs(1, () -> one.getVisits(h()));
    assertThat(lab.statements())
        .containsExactly(
            "SELECT id, day, pet_id FROM visit WHERE pet_id IN (SELECT id FROM pet"
                + " WHERE owner_id = $1 AND (died_at IS NULL)) ORDER BY day DESC NULLS LAST, id");
  }

  @Test
  void a_tenant_is_named_in_each_table() {
    Account one = AccountTable.find(h(), 1, 1).orElseThrow();
    List<Task> unused = lab.costs(1, () -> one.getTasks(h()));
    assertThat(lab.statements())
        .containsExactly(
            "SELECT tenant_id, id, project_id FROM task WHERE tenant_id = $1"
                + " AND project_id IN (SELECT id FROM project"
                + " WHERE tenant_id = $2 AND account_id = $3) ORDER BY tenant_id, id");
  }

  @Test
  void a_fetch_lifts_the_scope_at_the_end_and_not_those_on_the_way() {
    lab.sql("UPDATE vet SET retired = true");
    Owner one = owner(1);
    assertThat(one.getVets(h())).isEmpty();
    assertThat(one.getVets(h(), Fetch.<Vet>all().unscoped())).isNotEmpty();
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.any())).list()).isEmpty();
    Fetch<Vet> retired = Fetch.<Vet>all().unscoped();
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.any(retired))).list())
        .contains(one);
    lab.sql("UPDATE pet SET died_at = now()");
    assertThat(one.getVets(h(), retired)).isEmpty();
    assertThat(one.countVets(h(), retired)).isZero();
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.any(retired))).list()).isEmpty();
    assertThat(OwnerTable.VETS.load(h(), List.of(one), retired).of(one)).isEmpty();
  }

  @Test
  void conditions_choose_among_the_rows_at_the_end() {
    Owner one = owner(1);
    LocalDate day = one.getVisits(h()).get(0).day();
    Fetch<Visit> then = Fetch.where(VisitTable.DAY.eq(day));
    assertThat(one.getVisits(h(), then)).isNotEmpty().allMatch(v -> v.day().equals(day));
    assertThat(one.hasVisits(h(), then)).isTrue();
    assertThat(one.countVisits(h(), then)).isEqualTo(one.getVisits(h(), then).size());
    assertThat(
            OwnerTable.query(h(), Fetch.where(OwnerTable.VISITS.any(VisitTable.DAY.eq(day))))
                .list())
        .contains(one);
    assertThat(
            OwnerTable.query(h(), Fetch.where(OwnerTable.VISITS.none(VisitTable.DAY.eq(day))))
                .list())
        .doesNotContain(one);
    assertThat(
            VisitTable.query(h(), Fetch.where(VisitTable.OWNER.matches(OwnerTable.ID.eq(1L))))
                .list())
        .hasSameElementsAs(one.getVisits(h()));
  }

  @Test
  void a_given_row_may_be_outside_its_scope_and_rows_on_the_way_may_not() {
    Owner one = owner(1);
    Vet vet = one.getVets(h()).get(0);
    lab.sql("UPDATE vet SET retired = true");
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.is(vet))).list()).contains(one);
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.isIn(List.of(vet, vet)))).list())
        .contains(one);
    lab.sql("UPDATE pet SET died_at = now()");
    assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VETS.is(vet))).list()).isEmpty();
  }

  @Test
  void given_keys_of_several_columns_are_compared_in_each() {
    Account account = AccountTable.find(h(), 1, 1).orElseThrow();
    Account other = AccountTable.find(h(), 1, 2).orElseThrow();
    Condition<Task> either = TaskTable.ACCOUNT.isIn(List.of(account, other));
    List<Task> of =
        lab.acrossTenants(
            () -> lab.costs(1, () -> TaskTable.query(h(), Fetch.where(either)).list()));
    assertThat(lab.statements().get(0))
        .endsWith(
            "EXISTS (SELECT 1 FROM account WHERE account.tenant_id = project.tenant_id"
                + " AND account.id = project.account_id"
                + " AND (account.tenant_id = $1 AND account.id = ANY($2))))"
                + " ORDER BY tenant_id, id");
    assertThat(of).isNotEmpty().allMatch(task -> task.tenantId() == 1);
  }

  @Test
  void rows_are_ordered_by_what_is_at_the_end() {
    List<Address> all =
        AddressTable.query(
                h(),
                AddressTable.fetch().orderBy(AddressTable.COUNTRY.by(CountryTable.NAME.desc())))
            .list();
    assertThat(all.get(0).getCountry(h()).orElseThrow().name).isEqualTo("France");
    assertThat(all.get(all.size() - 1).getCountry(h())).isEmpty();
  }

  @Test
  void the_schema_is_that_of_the_call() {
    lab.sql(
        "CREATE SCHEMA other; CREATE TABLE other.pet AS SELECT * FROM pet;"
            + " CREATE TABLE other.visit AS SELECT id + 1000 AS id, day, pet_id FROM visit;"
            + " CREATE TABLE other.owner AS SELECT * FROM owner");
    try {
      Owner one = owner(1);
      Fetch<Visit> other = Fetch.<Visit>all().schema("other");
      assertThat(one.getVisits(h(), other)).isNotEmpty().allMatch(v -> v.id() > 1000);
      assertThat(OwnerTable.VISITS.load(h(), List.of(one), other).of(one))
          .isNotEmpty()
          .allMatch(v -> v.id() > 1000);
      h().getConfig(KinshipConfig.class).setSchema("other");
      assertThat(one.getVisits(h())).isNotEmpty().allMatch(v -> v.id() > 1000);
      assertThat(OwnerTable.query(h(), Fetch.where(OwnerTable.VISITS.any())).list()).contains(one);
    } finally {
      lab.sql("DROP SCHEMA other CASCADE");
    }
  }

  @Test
  void nested_loops_send_few_statements() {
    h().begin();
    List<Clinic> clinics = ClinicTable.all(h());
    lab.tap().take();
    int owners = 0;
    for (Clinic clinic : clinics) {
      for (Visit visit : clinic.getVisits(h())) {
        owners += visit.hasOwner(h()) && visit.getOwner(h()).isPresent() ? 1 : 0;
      }
    }
    assertThat(owners).isGreaterThan(20);
    assertThat(lab.tap().take().roundTrips()).isLessThan(20);
    h().commit();
  }

  @Test
  void what_was_read_ahead_is_forgotten_with_a_write() {
    h().begin();
    List<Owner> owners = OwnerTable.all(h());
    int first = owners.get(0).getVisits(h()).size() + owners.get(1).getVisits(h()).size();
    assertThat(first).isPositive();
    Pet pet = owners.get(2).getPets(h()).get(0);
    long before = owners.get(2).countVisits(h());
    Visit unused = pet.createVisit(h(), v -> v.id(99).day(LocalDate.of(2026, 1, 1)));
    assertThat(owners.get(2).getVisits(h())).hasSize((int) before + 1);
    h().commit();
  }

  @Test
  void raise_refuses_the_second_read() {
    h().getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
    h().begin();
    List<Owner> owners = OwnerTable.all(h());
    List<Visit> unused = owners.get(0).getVisits(h());
    assertThatThrownBy(() -> owners.get(1).getVisits(h()))
        .isInstanceOf(OneByOneException.class)
        .hasMessageContaining("OwnerTable.VISITS.load(handle, rows)");
    List<Visit> visits = VisitTable.all(h());
    boolean unusedToo = visits.get(0).hasOwner(h());
    assertThatThrownBy(() -> visits.get(1).hasOwner(h()))
        .isInstanceOf(OneByOneException.class)
        .hasMessageContaining("VisitTable.OWNER.has(handle, rows)");
    h().commit();
  }

  @Test
  void a_path_to_one_row_says_which_constraint_is_missing() {
    lab.sql("ALTER TABLE address DROP CONSTRAINT address_owner_id_key");
    try {
      lab.sql("INSERT INTO address VALUES (90, 1, 2)");
      Owner one = owner(1);
      NotUniqueException refused = lab.refuses(NotUniqueException.class, 1, () -> one.getCity(h()));
      assertThat(refused.ddl()).isEqualTo("ALTER TABLE address ADD UNIQUE (owner_id)");
      assertThat(refused).hasMessageContaining("Owner with id 1");
      assertThatThrownBy(() -> OwnerTable.CITY.load(h(), List.of(one, owner(2))))
          .isInstanceOf(NotUniqueException.class);
    } finally {
      lab.sql("DELETE FROM address WHERE id = 90");
      lab.sql("ALTER TABLE address ADD UNIQUE (owner_id)");
    }
  }

  @Test
  void a_key_that_points_at_no_row_leads_nowhere() {
    lab.sql("ALTER TABLE visit DROP CONSTRAINT visit_pet_id_fkey");
    lab.sql("INSERT INTO visit VALUES (98, '2026-01-01', 4711)");
    try {
      Visit dangling = VisitTable.find(h(), 98L).orElseThrow();
      assertThat(lab.costs(1, () -> dangling.getOwner(h()))).isEmpty();
      assertThat(lab.costs(1, () -> dangling.hasClinic(h()))).isFalse();
    } finally {
      lab.sql("DELETE FROM visit WHERE id = 98");
      lab.sql("ALTER TABLE visit ADD FOREIGN KEY (pet_id) REFERENCES pet");
    }
  }

  @Test
  void without_a_key_to_begin_with_nothing_is_sent() {
    Address nowhere = new Address(1, null, null);
    assertThat(lab.costs(0, () -> nowhere.getCountry(h()))).isEmpty();
    assertThat(lab.costs(0, () -> nowhere.hasCountry(h()))).isFalse();
    assertThat(lab.costs(0, () -> nowhere.getCountry(h(), Fetch.all()))).isEmpty();
    Pet stray = new Pet();
    stray.id = 1;
    assertThat(lab.costs(0, () -> stray.getSiblings(h()))).isEmpty();
    assertThat(lab.costs(0, () -> stray.countSiblings(h()))).isZero();
    assertThat(lab.costs(0, () -> stray.hasSiblings(h(), stray))).isFalse();
    assertThat(lab.costs(0, () -> PetTable.SIBLINGS.count(h(), List.of(stray)).of(stray))).isZero();
    assertThat(PetTable.SIBLINGS.query(h(), stray).list()).isEmpty();
  }

  @Test
  void a_result_is_the_callers_own() {
    h().begin();
    List<Vet> vets = VetTable.all(h());
    for (Vet vet : vets) {
      List<Pet> patients = vet.getPatients(h());
      List<String> names = patients.stream().map(p -> p.name).toList();
      patients.forEach(p -> p.name = "changed");
      patients.clear();
      assertThat(vet.getPatients(h())).extracting(p -> p.name).isEqualTo(names);
    }
    h().commit();
  }
}
