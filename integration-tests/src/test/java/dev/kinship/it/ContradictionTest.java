package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dev.kinship.it.Families#inAndOutOfTransactions")
class ContradictionTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;
  private P john;
  private C deco;

  ContradictionTest(Family<P, C> family, boolean inTransactions) {
    this.family = family;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void aPersonWithAPet() {
    john = family.insertPerson(lab.handle(), "John");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    lab.inTransactions(inTransactions);
  }

  @Test
  void create_and_build_refuse_the_key_of_another_target() {
    assertThat(
            lab.refuses(
                ContradictionException.class,
                0,
                () -> family.createPet(lab.handle(), john, "Rex", 7L)))
        .hasMessageContaining("Person.pets")
        .hasMessageContaining("owner_id")
        .hasMessageContaining("7");
    lab.refuses(
        ContradictionException.class, 0, () -> family.createPet(lab.handle(), john, "Rex", null));
    lab.refuses(ContradictionException.class, 0, () -> family.buildPet(john, "Rex", 7L));
    assertThat(lab.rows("SELECT * FROM pet")).hasSize(1);
  }

  @Test
  void create_and_build_take_the_targets_own_key() {
    assertThat(family.ownerIdOf(family.buildPet(john, "Rex", 1L))).isEqualTo(1L);
    C rex = lab.costs(1, () -> family.createPet(lab.handle(), john, "Rex", 1L));
    assertThat(family.ownerIdOf(rex)).isEqualTo(1L);
  }

  @Test
  void update_refuses_to_change_what_the_key_refers_to() {
    assertThat(
            lab.refuses(
                ContradictionException.class,
                0,
                () -> family.updateOwner(lab.handle(), deco, 7L, "Mary")))
        .hasMessageContaining("Pet.owner");
    assertThat(lab.column(String.class, "SELECT name FROM person")).containsExactly("John");

    P same = lab.costs(1, () -> family.updateOwner(lab.handle(), deco, 1L, "Mary"));
    assertThat(family.nameOf(same)).isEqualTo("Mary");
  }

  @Test
  void a_key_that_points_nowhere_is_an_error_that_names_it_and_prints_the_constraint() {
    lab.sql("DELETE FROM person");

    assertThat(
            lab.refuses(DanglingKeyException.class, 1, () -> family.getOwner(lab.handle(), deco)))
        .hasMessageContaining("Pet.owner")
        .hasMessageContaining("owner_id is 1")
        .hasMessageContaining("ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)");
  }

  @Test
  void the_constraint_that_the_error_prints_can_be_added() {
    lab.sql("DELETE FROM person");
    DanglingKeyException error =
        lab.refuses(DanglingKeyException.class, 1, () -> family.getOwner(lab.handle(), deco));
    lab.sql("DELETE FROM pet");

    String message = error.getMessage();
    lab.sql("BEGIN; " + message.substring(message.indexOf("ALTER TABLE")) + "; ROLLBACK");
  }
}
