package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dev.kinship.it.Families#inAndOutOfTransactions")
class OwningEndTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;
  private P john;
  private C deco;
  private C stray;

  OwningEndTest(Family<P, C> family, boolean inTransactions) {
    this.family = family;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void aPersonWithAPetAndAStray() {
    john = family.insertPerson(lab.handle(), "John");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    stray = family.insertPet(lab.handle(), "Stray", null);
    lab.inTransactions(inTransactions);
  }

  @Test
  void get_reads_the_target_with_one_select() {
    Optional<P> owner = lab.costs(1, () -> family.getOwner(lab.handle(), deco));

    assertThat(owner).map(family::nameOf).contains("John");
    assertThat(owner).map(family::idOf).contains(family.idOf(john));
    assertThat(lab.statements()).containsExactly("SELECT id, name FROM person WHERE id = $1");
  }

  @Test
  void get_without_a_key_sends_nothing() {
    assertThat(lab.costs(0, () -> family.getOwner(lab.handle(), stray))).isEmpty();
    Fetch<P> all = Fetch.all();
    assertThat(lab.costs(0, () -> family.getOwner(lab.handle(), stray, all))).isEmpty();
  }

  @Test
  void get_with_a_condition_returns_only_a_target_that_meets_it() {
    Condition<P> isJohn = family.personName().eq("John");
    Condition<P> isMary = family.personName().eq("Mary");

    assertThat(lab.costs(1, () -> family.getOwner(lab.handle(), deco, Fetch.where(isJohn))))
        .map(family::nameOf)
        .contains("John");
    assertThat(lab.costs(1, () -> family.getOwner(lab.handle(), deco, Fetch.where(isMary))))
        .isEmpty();
  }

  @Test
  void a_condition_with_or_does_not_reach_beyond_the_target() {
    family.insertPerson(lab.handle(), "Mary");
    Condition<P> either = family.personName().eq("Mary").or(family.personName().eq("Nobody"));

    assertThat(family.getOwner(lab.handle(), deco, Fetch.where(either))).isEmpty();
    assertThat(family.getOwner(lab.handle(), deco, Fetch.where(either.not())))
        .map(family::nameOf)
        .contains("John");
  }

  @Test
  void get_with_a_lock_locks_the_target() {
    Fetch<P> locked = Fetch.<P>all().lock(Lock.FOR_UPDATE);

    assertThat(lab.costs(1, () -> family.getOwner(lab.handle(), deco, locked))).isPresent();
    assertThat(lab.statements()).singleElement().asString().endsWith(" FOR UPDATE");
  }

  @Test
  void set_updates_the_key_and_nothing_else() {
    P mary = family.insertPerson(lab.handle(), "Mary");
    lab.sql("UPDATE pet SET name = 'renamed meanwhile'");

    C changed = lab.costs(1, () -> family.setOwner(lab.handle(), deco, mary));

    assertThat(family.ownerIdOf(changed)).isEqualTo(family.idOf(mary));
    family.assertChanged(changed, deco);
    assertThat(family.ownerIdOf(deco))
        .isEqualTo(family.idOf(family.changesInPlace() ? mary : john));
    assertThat(row(deco)).isEqualTo(Map.of("name", "renamed meanwhile", "owner_id", 2L));
    assertThat(lab.statements())
        .containsExactly(
            "UPDATE pet SET owner_id = $1"
                + " WHERE id = $2 AND EXISTS (SELECT 1 FROM person WHERE id = $3)");
  }

  @Test
  void a_set_holds_in_the_database_whatever_the_instance_says() {
    lab.sql("UPDATE pet SET owner_id = NULL");
    C same = lab.costs(1, () -> family.setOwner(lab.handle(), deco, john));
    assertThat(family.ownerIdOf(same)).isEqualTo(family.idOf(john));
    assertThat(row(deco)).containsEntry("owner_id", family.idOf(john));

    lab.sql("UPDATE pet SET owner_id = 1");
    C free = lab.costs(1, () -> family.setOwner(lab.handle(), stray, null));
    assertThat(family.ownerIdOf(free)).isNull();
    assertThat(row(stray)).containsEntry("owner_id", null);
    lab.sql("UPDATE pet SET owner_id = 1");
    C removed = lab.costs(1, () -> family.removeOwner(lab.handle(), stray));
    assertThat(family.ownerIdOf(removed)).isNull();
    assertThat(row(stray)).containsEntry("owner_id", null);
    lab.sql("UPDATE pet SET owner_id = 1");
    C byKey = lab.costs(1, () -> family.setOwnerId(lab.handle(), stray, null));
    assertThat(family.ownerIdOf(byKey)).isNull();
    assertThat(row(stray)).containsEntry("owner_id", null);
  }

  @Test
  void set_by_key_is_set() {
    C changed = lab.costs(1, () -> family.setOwnerId(lab.handle(), stray, family.idOf(john)));

    assertThat(family.ownerIdOf(changed)).isEqualTo(family.idOf(john));
    assertThat(row(stray)).containsEntry("owner_id", family.idOf(john));
  }

  @Test
  void set_to_null_and_remove_unlink_and_delete_nothing() {
    C unlinked = lab.costs(1, () -> family.setOwner(lab.handle(), deco, null));
    assertThat(family.ownerIdOf(unlinked)).isNull();
    assertThat(row(deco)).containsEntry("owner_id", null);

    C again = lab.costs(1, () -> family.setOwner(lab.handle(), unlinked, john));
    C removed = lab.costs(1, () -> family.removeOwner(lab.handle(), again));
    assertThat(family.ownerIdOf(removed)).isNull();
    assertThat(lab.statements()).containsExactly("UPDATE pet SET owner_id = NULL WHERE id = $1");
    assertThat(lab.rows("SELECT * FROM person")).hasSize(1);
    assertThat(lab.rows("SELECT * FROM pet WHERE owner_id IS NULL")).hasSize(2);
  }

  @Test
  void has_asks_the_database_not_the_key_in_memory() {
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), deco))).isTrue();
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), stray))).isFalse();

    lab.sql("UPDATE pet SET owner_id = CASE WHEN name = 'Stray' THEN 1 END");
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), deco))).isFalse();
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), stray))).isTrue();
    assertThat(lab.statements()).singleElement().asString().startsWith("SELECT EXISTS");
  }

  @Test
  void has_is_false_for_a_key_that_points_nowhere() {
    lab.sql("UPDATE pet SET owner_id = 77");
    assertThat(lab.costs(1, () -> family.hasOwner(lab.handle(), deco))).isFalse();
  }

  @Test
  void create_inserts_a_target_and_links_it() {
    Created<C, P> created = lab.costs(1, () -> family.createOwner(lab.handle(), stray, "Mary"));

    assertThat(family.nameOf(created.target())).isEqualTo("Mary");
    assertThat(family.ownerIdOf(created.entity())).isEqualTo(family.idOf(created.target()));
    family.assertChanged(created.entity(), stray);
    assertThat(row(stray)).containsEntry("owner_id", family.idOf(created.target()));
    assertThat(lab.column(String.class, "SELECT name FROM person ORDER BY id"))
        .containsExactly("John", "Mary");
  }

  @Test
  void create_with_a_given_key_links_that_key() {
    Created<C, P> created = lab.costs(1, () -> family.createOwner(lab.handle(), deco, 40L, "M"));

    assertThat(family.ownerIdOf(created.entity())).isEqualTo(40L);
    assertThat(row(deco)).containsEntry("owner_id", 40L);
  }

  @Test
  void update_changes_the_target_in_place() {
    P updated = lab.costs(1, () -> family.updateOwner(lab.handle(), deco, "Johnny"));

    assertThat(family.nameOf(updated)).isEqualTo("Johnny");
    assertThat(lab.column(String.class, "SELECT name FROM person")).containsExactly("Johnny");
    assertThat(lab.statements())
        .containsExactly("UPDATE person SET name = $1 WHERE id = $2 RETURNING id, name");
  }

  private Map<String, Object> row(C pet) {
    return lab.rows("SELECT name, owner_id FROM pet WHERE id = " + family.petIdOf(pet)).get(0);
  }
}
