package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.testkit.DriverSettings;
import dev.kinship.testkit.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What takes several statements is one transaction: a later one that fails undoes those before. */
@ParameterizedClass
@MethodSource("dev.kinship.it.Families#forms")
class AtomicityTest<P, C> {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          Family.TABLES
              + """
              ;
              ALTER TABLE pet ADD CONSTRAINT dog_is_free CHECK (name <> 'Dog' OR owner_id IS NULL);
              ALTER TABLE pet ADD CONSTRAINT cat_is_kept CHECK (name <> 'Cat' OR owner_id IS NOT NULL)\
              """);

  private final Family<P, C> family;
  private P john;
  private C deco;
  private C dog;

  AtomicityTest(Family<P, C> family) {
    this.family = family;
  }

  @BeforeEach
  void aPersonWithAPetAndADogThatNoOneMayOwn() {
    john = family.insertPerson(lab.handle(), "John");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    dog = family.insertPet(lab.handle(), "Dog", null);
  }

  @Test
  void set_whose_link_fails_unlinks_nothing() {
    ConstraintException failed = failed(() -> family.setPets(lab.handle(), john, List.of(dog)));

    assertThat(failed).hasMessageContaining("Person.pets").hasMessageContaining("dog_is_free");
    assertThat(failed.sqlState()).isEqualTo("23514");
    assertThat(owners()).containsExactly(1L, null);
    assertThat(family.ownerIdOf(dog)).isNull();
    assertThat(family.ownerIdOf(deco)).isEqualTo(1L);
  }

  @Test
  void set_whose_unlink_fails_links_nothing() {
    C cat = family.insertPet(lab.handle(), "Cat", family.idOf(john));
    C rex = family.insertPet(lab.handle(), "Rex", null);

    failed(() -> family.setPets(lab.handle(), john, List.of(rex)));

    assertThat(owners()).containsExactly(1L, null, 1L, null);
    assertThat(family.ownerIdOf(rex)).isNull();
    assertThat(family.ownerIdOf(cat)).isEqualTo(1L);
  }

  @Test
  void add_is_all_or_nothing() {
    C rex = family.insertPet(lab.handle(), "Rex", null);

    failed(() -> family.addPets(lab.handle(), john, rex, dog));

    assertThat(owners()).containsExactly(1L, null, null);
    assertThat(family.ownerIdOf(rex)).isNull();
  }

  @Test
  void create_whose_link_fails_inserts_no_target() {
    failed(() -> family.createOwner(lab.handle(), dog, "Mary"));

    assertThat(lab.column(String.class, "SELECT name FROM person")).containsExactly("John");
    assertThat(family.ownerIdOf(dog)).isNull();
  }

  @Test
  void set_that_fails_leaves_the_key_in_memory() {
    failed(() -> family.setOwner(lab.handle(), dog, john));
    assertThat(family.ownerIdOf(dog)).isNull();
    assertThat(owners()).containsExactly(1L, null);
  }

  @Test
  void insertAll_is_all_or_nothing_over_both_of_its_statements() {
    C unsaved = family.pet(null, "New", null);
    C keyed = family.pet(50L, "Keyed", null);
    C taken = family.pet(1L, "Taken", null);

    failed(() -> family.insertPets(lab.handle(), List.of(unsaved, keyed, taken)));

    assertThat(owners()).hasSize(2);
    assertThat(family.petIdOf(unsaved)).isNull();
  }

  @Test
  void a_failure_in_a_transaction_can_be_undone_to_a_savepoint() {
    lab.handle().begin();
    C rex = family.insertPet(lab.handle(), "Rex", null);
    lab.handle().savepoint("before");
    failed(() -> family.setPets(lab.handle(), john, List.of(dog)));
    lab.handle().rollbackToSavepoint("before");
    family.setPets(lab.handle(), john, List.of(rex));
    lab.handle().commit();

    assertThat(owners()).containsExactly(null, null, 1L);
  }

  @Test
  void no_accessor_ends_or_outlives_the_transaction_of_its_caller() {
    lab.handle().begin();
    family.setPets(lab.handle(), john, List.of());
    family.createOwner(lab.handle(), deco, "Mary");
    family.insertPets(lab.handle(), List.of(family.pet(null, "A", null)));
    assertThat(lab.handle().isInTransaction()).isTrue();
    lab.handle().rollback();

    assertThat(owners()).containsExactly(1L, null);
    assertThat(lab.column(String.class, "SELECT name FROM person")).containsExactly("John");
  }

  @Test
  void no_accessor_opens_a_transaction_behind_the_callers_back() {
    assumeFalse(TestDatabase.isDistributed(), "a caller who says so wants one");
    assumeTrue(
        DriverSettings.ofThisRun().keepPipelines(), "it needs one for statements sent one by one");
    lab.tap().take();
    family.setPets(lab.handle(), john, List.of(deco));
    assertThat(lab.handle().isInTransaction()).isFalse();
    assertThat(lab.tap().take().statements()).noneMatch(each -> each.startsWith("BEGIN"));
  }

  private static ConstraintException failed(Runnable call) {
    ConstraintException failed = catchThrowableOfType(ConstraintException.class, call::run);
    assertThat(failed).as("a ConstraintException").isNotNull();
    return failed;
  }

  private List<Long> owners() {
    return lab.column(Long.class, "SELECT owner_id FROM pet ORDER BY id");
  }
}
