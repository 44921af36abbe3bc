package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every write checks what it did, the database's constraint or not: a missing row is a typed error,
 * nothing has changed in the database or in memory, and the caller's transaction goes on.
 */
@ParameterizedClass
@MethodSource("withAndWithoutConstraint")
class MissingRowsTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;
  private final boolean constrained;
  private P john;
  private C deco;
  private P noPerson;
  private C noPet;
  private List<Map<String, Object>> before;

  MissingRowsTest(Family<P, C> family, boolean inTransactions, boolean constrained) {
    this.family = family;
    this.inTransactions = inTransactions;
    this.constrained = constrained;
  }

  static Stream<Arguments> withAndWithoutConstraint() {
    return Families.inAndOutOfTransactions()
        .flatMap(
            each ->
                Stream.of(true, false).map(yes -> Arguments.of(each.get()[0], each.get()[1], yes)));
  }

  @BeforeEach
  void aPairThatIsThereAndOneThatIsNot() {
    john = family.insertPerson(lab.handle(), "John");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    lab.sql("INSERT INTO pet (name) VALUES ('Stray')");
    noPerson = family.person(98L, "Gone");
    noPet = family.pet(99L, "Gone", family.idOf(john));
    if (constrained) {
      lab.sql("ALTER TABLE pet ADD CONSTRAINT owned FOREIGN KEY (owner_id) REFERENCES person (id)");
    }
    before = lab.rows("SELECT * FROM pet ORDER BY id");
    lab.inTransactions(inTransactions);
  }

  @AfterEach
  void nothingHasChanged() {
    lab.sql("ALTER TABLE pet DROP CONSTRAINT IF EXISTS owned");
    assertThat(lab.rows("SELECT * FROM pet ORDER BY id")).isEqualTo(before);
    assertThat(lab.column(Long.class, "SELECT id FROM person")).containsExactly(1L);
    assertThat(family.ownerIdOf(deco)).isEqualTo(1L);
    assertThat(family.ownerIdOf(noPet)).isEqualTo(1L);
  }

  @Test
  void set_to_a_missing_target_is_refused() {
    assertThat(refused(2, h -> family.setOwner(h, deco, noPerson)))
        .hasMessageContaining("Pet.owner")
        .hasMessageContaining("Person")
        .hasMessageContaining("98");
    assertThat(refused(2, h -> family.setOwnerId(h, deco, 98L))).hasMessageContaining("98");
  }

  @Test
  void set_of_a_missing_entity_is_refused() {
    C freePet = family.pet(99L, "Gone", null);
    assertThat(refused(2, h -> family.setOwner(h, freePet, john)))
        .hasMessageContaining("Pet.owner")
        .hasMessageContaining("Pet")
        .hasMessageContaining("99");
    assertThat(family.ownerIdOf(freePet)).isNull();
    refused(2, h -> family.setOwnerId(h, freePet, 1L));
    refused(2, h -> family.setOwner(h, noPet, null));
    refused(2, h -> family.removeOwner(h, noPet));
  }

  @Test
  void create_says_so_where_a_trigger_keeps_the_row_out() {
    assumeFalse(TestDatabase.isDistributed(), "Citus has no triggers on distributed tables");
    lab.inTransactions(false);
    lab.sql("CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    for (String table : List.of("pet", "person")) {
      lab.sql(
          "CREATE TRIGGER no BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION no()"
              .formatted(table));
    }
    try {
      Handle h = lab.handle();
      lab.refuses(RefusedException.class, 2, () -> family.createPet(h, john, "Rex"));
      lab.refuses(RefusedException.class, 2, () -> family.createOwner(h, deco, "Mary"));
    } finally {
      lab.sql("DROP FUNCTION no CASCADE");
    }
  }

  @Test
  void create_says_so_where_a_trigger_keeps_the_entity_from_pointing_at_the_target() {
    assumeFalse(TestDatabase.isDistributed(), "Citus has no triggers on distributed tables");
    lab.inTransactions(false);
    lab.sql("CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    lab.sql("CREATE TRIGGER no BEFORE UPDATE ON pet FOR EACH ROW EXECUTE FUNCTION no()");
    Handle h = lab.handle();
    try {
      h.begin();
      assertThatThrownBy(() -> family.createOwner(h, deco, "Mary"))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("from being linked")
          .hasMessageContaining("roll back to undo it");
      assertThat(family.ownerIdOf(deco)).isEqualTo(family.idOf(john));
    } finally {
      h.rollback(); // or the DROP would wait for it
      lab.sql("DROP FUNCTION no CASCADE");
    }
  }

  @Test
  void create_for_a_missing_entity_inserts_no_target() {
    assertThat(refused(2, h -> family.createOwner(h, noPet, "Mary"))).hasMessageContaining("99");
  }

  @Test
  void update_of_a_missing_target_is_refused() {
    C stray = family.pet(2L, "Stray", null);
    C dangling = family.pet(2L, "Stray", 98L);

    assertThat(refused(0, h -> family.updateOwner(h, stray, "Mary")))
        .hasMessageContaining("Pet.owner");
    assertThat(refused(2, h -> family.updateOwner(h, dangling, "Mary"))).hasMessageContaining("98");
  }

  @Test
  void a_missing_target_gets_no_rows() {
    assertThat(refused(2, h -> family.setPets(h, noPerson, List.of(deco))))
        .hasMessageContaining("Person.pets")
        .hasMessageContaining("98");
    refused(2, h -> family.setPets(h, noPerson, List.of()));
    refused(2, h -> family.addPets(h, noPerson, List.of(deco)));
    refused(2, h -> family.removePets(h, noPerson, List.of(deco)));
    refused(2, h -> family.createPet(h, noPerson, "Rex"));
  }

  @Test
  void a_missing_row_among_those_given_keeps_all_as_they_are() {
    C stray = family.pet(2L, "Stray", null);

    assertThat(refused(2, h -> family.setPets(h, john, stray, noPet)))
        .hasMessageContaining("Person.pets")
        .hasMessageContaining("Pet with id 99");
    refused(2, h -> family.addPets(h, john, stray, noPet));
    assertThat(family.ownerIdOf(stray)).isNull();
  }

  @Test
  void removing_a_row_that_is_gone_is_no_error() {
    Changes<C> changes = lab.costs(1, () -> family.removePets(lab.handle(), john, List.of(noPet)));

    assertThat(changes.unlinked()).isEmpty();
    assertThat(changes.untouched()).hasSize(1);
  }

  @Test
  void a_missing_target_has_no_rows() {
    assertThat(lab.costs(1, () -> family.getPets(lab.handle(), noPerson))).isEmpty();
    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), noPerson))).isFalse();
    assertThat(lab.costs(1, () -> family.countPets(lab.handle(), noPerson))).isZero();
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), noPet))).isFalse();
  }

  private NoSuchRowException refused(int roundTrips, Consumer<Handle> call) {
    return lab.refuses(NoSuchRowException.class, roundTrips, () -> call.accept(lab.handle()));
  }
}
