package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows without a key are refused before any SQL, and neither they nor others change. */
@ParameterizedClass
@MethodSource("dev.kinship.it.Families#inAndOutOfTransactions")
class UnsavedTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;
  private P john;
  private C deco;
  private P nobody;
  private C nothing;
  private List<Map<String, Object>> before;

  UnsavedTest(Family<P, C> family, boolean inTransactions) {
    this.family = family;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void aSavedAndAnUnsavedPair() {
    john = family.insertPerson(lab.handle(), "John");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    lab.sql("INSERT INTO pet (name) VALUES ('Stray')");
    nobody = family.person(null, "Nobody");
    nothing = family.pet(null, "Nothing", null);
    before = lab.rows("SELECT * FROM pet ORDER BY id");
    lab.inTransactions(inTransactions);
  }

  @AfterEach
  void nothingHasChanged() {
    assertThat(lab.rows("SELECT * FROM pet ORDER BY id")).isEqualTo(before);
    assertThat(family.ownerIdOf(nothing)).isNull();
    assertThat(family.ownerIdOf(deco)).isEqualTo(family.idOf(john));
  }

  @Test
  void an_unsaved_holder_cannot_be_linked_unlinked_or_asked() {
    C linked = family.pet(null, "Linked", family.idOf(john));

    refused(h -> family.setOwner(h, nothing, john));
    refused(h -> family.setOwner(h, linked, null));
    refused(h -> family.setOwnerId(h, nothing, family.idOf(john)));
    refused(h -> family.removeOwner(h, linked));
    refused(h -> family.removeOwner(h, nothing));
    refused(h -> family.hasOwner(h, linked));
    refused(h -> family.createOwner(h, nothing, "Mary"));
  }

  @Test
  void an_unsaved_holder_with_a_key_can_read_its_target() {
    C linked = family.pet(null, "Linked", family.idOf(john));

    assertThat(lab.costs(1, () -> family.getOwner(lab.handle(), linked))).isPresent();
  }

  @Test
  void an_unsaved_target_cannot_be_linked() {
    assertThat(refused(h -> family.setOwner(h, deco, nobody)))
        .hasMessageContaining("Pet.owner")
        .hasMessageContaining("Person")
        .hasMessageContaining("PersonTable.insert");
  }

  @Test
  void an_unsaved_target_cannot_be_asked_for_its_rows() {
    refused(h -> family.getPets(h, nobody));
    refused(h -> family.getPets(h, nobody, Fetch.<C>all()));
    refused(h -> family.queryPets(h, nobody));
    refused(h -> family.hasPets(h, nobody));
    refused(h -> family.hasPets(h, nobody, List.of(deco)));
    refused(h -> family.hasPets(h, nobody, List.of()));
    refused(h -> family.countPets(h, nobody));
  }

  @Test
  void an_unsaved_target_gets_no_rows() {
    refused(h -> family.setPets(h, nobody, List.of(deco)));
    refused(h -> family.setPets(h, nobody, List.of()));
    refused(h -> family.addPets(h, nobody, List.of(deco)));
    refused(h -> family.addPets(h, nobody, List.of()));
    refused(h -> family.removePets(h, nobody, List.of(deco)));
    refused(h -> family.createPet(h, nobody, "Rex"));
    refused(h -> family.buildPet(nobody, "Rex"));
  }

  @Test
  void unsaved_rows_cannot_be_given_among_saved_ones() {
    assertThat(refused(h -> family.setPets(h, john, deco, nothing)))
        .hasMessageContaining("Person.pets")
        .hasMessageContaining("PetTable.insert");
    refused(h -> family.addPets(h, john, deco, nothing));
    refused(h -> family.removePets(h, john, deco, nothing));
    refused(h -> family.hasPets(h, john, deco, nothing));
  }

  private UnsavedException refused(Consumer<Handle> call) {
    return lab.refuses(UnsavedException.class, 0, () -> call.accept(lab.handle()));
  }
}
