package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.behaviour.orm2.Flea;
import dev.kinship.it.behaviour.orm2.Person;
import dev.kinship.it.behaviour.orm2.PersonAssociations;
import dev.kinship.it.behaviour.orm2.PersonTable;
import dev.kinship.it.behaviour.orm2.Pet;
import dev.kinship.it.behaviour.orm2.PetAssociations;
import dev.kinship.it.behaviour.orm2.PetTable;
import dev.kinship.it.behaviour.orm2.World;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The inverse end. */
class NodeOrm2ReverseTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Person john;
  private Person jane;
  private Pet deco;
  private Pet mutt;

  @BeforeEach
  void aPetOfJohnsAndAMutt() {
    World world = World.in(lab);
    john = world.john();
    jane = world.jane();
    deco = world.deco();
    mutt = world.mutt();
  }

  private static Handle h() {
    return lab.handle();
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
  }

  @Test
  void n24_both_ends_have_accessors() {
    assertThat(names(PetAssociations.class))
        .contains("getOwner", "setOwner", "hasOwner", "removeOwner");
    assertThat(names(PersonAssociations.class))
        .contains("getPets", "setPets", "hasPets", "removePets", "addPets");
    assertThat(lab.costs(1, () -> john.removePets(h(), deco, mutt)))
        .isEqualTo(
            new Changes<>(List.of(), List.of(new Pet(deco.id(), "Deco", null)), List.of(mutt)));
  }

  @Test
  void n25_the_inverse_getter_returns_a_list() {
    assertThat(lab.costs(1, () -> john.getPets(h()))).containsExactly(deco);
    assertThat(lab.costs(1, () -> jane.getPets(h()))).isEmpty();
  }

  @Test
  void n26_a_query_sends_nothing_before_it_is_read() {
    ResultIterable<Pet> pets = lab.costs(0, () -> PersonTable.PETS.query(h(), john));
    assertThat(lab.costs(1, pets::list)).containsExactly(deco);
    try (Stream<Pet> stream = PersonTable.PETS.query(h(), jane).stream()) {
      assertThat(stream).isEmpty();
    }
    Fetch<Pet> last = Fetch.<Pet>all().orderBy(PetTable.NAME.desc()).limit(1);
    assertThat(lab.costs(1, () -> john.getPets(h(), last))).containsExactly(deco);
  }

  @Test
  void n27_all_rows_of_an_inverse_end_can_be_deleted_at_once() {
    lab.sql("INSERT INTO flea VALUES (1, 1), (2, 1), (3, 2)");
    assertThat(lab.costs(1, () -> deco.setFleas(h(), List.of())).unlinked())
        .containsExactlyInAnyOrder(new Flea(1, deco.id()), new Flea(2, deco.id()));
    assertThat(lab.column(Integer.class, "SELECT id FROM flea")).containsExactly(3);
  }

  @Test
  void n28_the_inverse_setter_makes_the_set_exactly_what_is_given() {
    Changes<Pet> changes = lab.costs(1, () -> john.setPets(h(), List.of(deco, mutt)));
    assertThat(changes.linked()).containsExactly(new Pet(mutt.id(), "Mutt", john.id()));
    assertThat(changes.untouched()).containsExactly(deco);

    assertThat(lab.costs(1, () -> john.setPets(h(), mutt)).unlinked())
        .containsExactly(new Pet(deco.id(), "Deco", null));
    assertThat(lab.costs(1, () -> john.setPets(h(), deco, mutt)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> john.setPets(h(), List.of())).unlinked()).hasSize(2);
    assertThat(lab.column(Long.class, "SELECT owner_id FROM pet")).containsOnlyNulls();
  }

  @Test
  void n30_rows_are_found_by_the_value_of_the_key() {
    Pet hers = PetTable.insert(h(), p -> p.name("Hers").ownerId(jane.id()));
    Fetch<Pet> ofJane = Fetch.where(PetTable.OWNER_ID.eq(jane.id()));
    assertThat(lab.costs(1, () -> PetTable.query(h(), ofJane).list())).containsExactly(hers);
    Fetch<Pet> ofNobody = Fetch.where(PetTable.OWNER_ID.isNull());
    assertThat(lab.costs(1, () -> PetTable.query(h(), ofNobody).list())).containsExactly(mutt);
  }

  @Test
  void n33_has_asks_whether_there_is_any() {
    assertThat(lab.costs(1, () -> jane.hasPets(h()))).isFalse();
    assertThat(lab.costs(1, () -> john.hasPets(h()))).isTrue();
    assertThat(lab.costs(1, () -> jane.addPets(h(), mutt)).linked()).hasSize(1);
    assertThat(lab.costs(1, () -> jane.hasPets(h()))).isTrue();
    assertThat(lab.costs(1, () -> jane.hasPets(h(), mutt, deco))).isFalse();
  }
}
