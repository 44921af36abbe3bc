package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.PersonTable;
import dev.kinship.it.behaviour.orm2.Pet;
import dev.kinship.it.behaviour.orm2.PetTable;
import dev.kinship.runtime.error.DanglingKeyException;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The four accessors of the owning end. */
class NodeOrm2Test {

  @RegisterExtension static final Lab lab = Lab.with(Pet.TABLES);

  private Person john;
  private Pet deco;
  private Pet mutt;

  @BeforeEach
  void aPetOfJohnsAndAMutt() {
    john = PersonTable.insert(h(), p -> p.name("John"));
    deco = PetTable.insert(h(), p -> p.name("Deco").ownerId(john.id()));
    mutt = PetTable.insert(h(), p -> p.name("Mutt"));
  }

  private static Handle h() {
    return lab.handle();
  }

  private static Map<String, Object> row(Pet pet) {
    return lab.rows("SELECT name, owner_id FROM pet WHERE id = " + pet.id()).get(0);
  }

  @Test
  void n01_the_getter_answers_the_row_that_the_key_points_at() {
    assertThat(lab.costs(1, () -> deco.getOwner(h()))).contains(john);
    assertThat(lab.costs(0, () -> mutt.getOwner(h()))).isEmpty();
    lab.sql("DELETE FROM person");
    assertThat(lab.refuses(DanglingKeyException.class, 1, () -> deco.getOwner(h())))
        .hasMessageContaining("owner_id is 1");
  }

  @Test
  void n02_what_it_answers_is_of_the_targets_type() {
    Person owner = deco.getOwner(h()).orElseThrow();
    assertThat(owner.getPets(h())).containsExactly(deco);
  }

  @Test
  void n05_the_setter_writes_the_key() {
    Pet found = lab.costs(1, () -> mutt.setOwner(h(), john));

    assertThat(found.ownerId()).isEqualTo(john.id());
    assertThat(row(mutt)).containsEntry("owner_id", john.id());
    assertThat(PetTable.find(h(), mutt.id())).contains(found);
  }
}
