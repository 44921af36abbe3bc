package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dev.kinship.it.Families#inAndOutOfTransactions")
class GatewayTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;

  GatewayTest(Family<P, C> family, boolean inTransactions) {
    this.family = family;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void threePets() {
    lab.sql("INSERT INTO pet (name) VALUES ('Deco'), ('Cat'), ('Dog')");
    lab.inTransactions(inTransactions);
  }

  @Test
  void find_returns_the_row_or_nothing() {
    assertThat(lab.costs(1, () -> family.findPet(lab.handle(), 2L)))
        .map(family::petNameOf)
        .contains("Cat");
    assertThat(lab.costs(1, () -> family.findPet(lab.handle(), 99L))).isEmpty();
  }

  @Test
  void findAll_returns_in_the_order_of_the_keys_each_once_without_those_that_are_missing() {
    List<Long> keys = List.of(3L, 99L, 1L, 3L);

    assertThat(lab.costs(1, () -> family.findPets(lab.handle(), keys)))
        .extracting(family::petNameOf)
        .containsExactly("Dog", "Deco");
    assertThat(lab.costs(0, () -> family.findPets(lab.handle(), List.of()))).isEmpty();
  }

  @Test
  void all_returns_every_row_in_the_order_of_the_key() {
    lab.sql("UPDATE pet SET name = name WHERE id = 1");

    assertThat(lab.costs(1, () -> family.allPets(lab.handle())))
        .extracting(family::petNameOf)
        .containsExactly("Deco", "Cat", "Dog");
  }

  @Test
  void query_reads_what_is_asked_for() {
    Fetch<C> fetch = Fetch.where(family.petName().like("D%")).orderBy(family.petName().desc());

    assertThat(lab.costs(1, () -> family.queryPets(lab.handle(), fetch).list()))
        .extracting(family::petNameOf)
        .containsExactly("Dog", "Deco");
    assertThat(lab.costs(1, () -> family.queryPets(lab.handle(), Fetch.<C>all()).findFirst()))
        .map(family::petNameOf)
        .contains("Deco");
  }

  @Test
  void insert_of_values_leaves_the_rest_to_the_database() {
    C rex = lab.costs(1, () -> family.insertPet(lab.handle(), "Rex", null));
    assertThat(family.petIdOf(rex)).isEqualTo(4L);
    assertThat(lab.statements())
        .containsExactly(
            "INSERT INTO pet (name, owner_id) VALUES ($1, $2) RETURNING id, name, owner_id");

    C nameless = lab.costs(1, () -> family.insertDefaultPet(lab.handle()));
    assertThat(family.petNameOf(nameless)).isEqualTo("nameless");
    assertThat(family.petIdOf(nameless)).isEqualTo(5L);
  }

  @Test
  void insert_of_an_entity_takes_its_key_or_one_of_the_database() {
    C unsaved = family.pet(null, "Rex", 8L);
    C rex = lab.costs(1, () -> family.insertPet(lab.handle(), unsaved));
    assertThat(family.petIdOf(rex)).isEqualTo(4L);
    assertThat(family.ownerIdOf(rex)).isEqualTo(8L);
    family.assertChanged(rex, unsaved);

    C chosen = lab.costs(1, () -> family.insertPet(lab.handle(), family.pet(70L, "Max", null)));
    assertThat(family.petIdOf(chosen)).isEqualTo(70L);
    assertThat(names()).containsExactly("Deco", "Cat", "Dog", "Rex", "Max");
  }

  @Test
  void update_of_an_entity_writes_all_its_columns() {
    C cat = family.pet(2L, "Tom", 5L);

    C updated = lab.costs(1, () -> family.updatePet(lab.handle(), cat));

    assertThat(family.petNameOf(updated)).isEqualTo("Tom");
    family.assertChanged(updated, cat);
    assertThat(names()).containsExactly("Deco", "Tom", "Dog");
    assertThat(lab.column(Long.class, "SELECT owner_id FROM pet WHERE id = 2")).containsExactly(5L);
  }

  @Test
  void update_by_key_writes_only_what_is_set() {
    lab.sql("UPDATE pet SET owner_id = 9");

    C updated = lab.costs(1, () -> family.updatePet(lab.handle(), 2L, "Tom"));

    assertThat(family.petNameOf(updated)).isEqualTo("Tom");
    assertThat(family.ownerIdOf(updated)).isEqualTo(9L);
    assertThat(lab.statements())
        .containsExactly("UPDATE pet SET name = $1 WHERE id = $2 RETURNING id, name, owner_id");
  }

  @Test
  void update_with_nothing_set_returns_the_row_as_it_is() {
    C same = lab.costs(1, () -> family.updatePetWithNothing(lab.handle(), 2L));

    assertThat(family.petNameOf(same)).isEqualTo("Cat");
    lab.refuses(NoSuchRowException.class, 2, () -> family.updatePetWithNothing(lab.handle(), 99L));
  }

  @Test
  void delete_deletes_one_row() {
    lab.runs(1, () -> family.deletePet(lab.handle(), family.pet(2L, "Cat", null)));
    assertThat(names()).containsExactly("Deco", "Dog");
    lab.runs(1, () -> family.deletePet(lab.handle(), 1L));
    assertThat(names()).containsExactly("Dog");
  }

  @Test
  void update_and_delete_of_a_row_that_is_not_there_are_refused() {
    C ghost = family.pet(99L, "Ghost", null);

    assertThat(
            lab.refuses(NoSuchRowException.class, 2, () -> family.updatePet(lab.handle(), ghost)))
        .hasMessageContaining("Pet with id 99");
    lab.refuses(NoSuchRowException.class, 2, () -> family.updatePet(lab.handle(), 99L, "Tom"));
    lab.refuses(NoSuchRowException.class, 2, () -> family.deletePet(lab.handle(), ghost));
    lab.refuses(NoSuchRowException.class, 2, () -> family.deletePet(lab.handle(), 99L));
    assertThat(names()).containsExactly("Deco", "Cat", "Dog");
  }

  @Test
  void update_and_delete_of_an_unsaved_entity_are_refused_before_any_sql() {
    C unsaved = family.pet(null, "Rex", null);

    UnsavedException refused =
        lab.refuses(UnsavedException.class, 0, () -> family.updatePet(lab.handle(), unsaved));
    assertThat(refused).hasMessageContaining("PetTable.insert");
    lab.refuses(UnsavedException.class, 0, () -> family.deletePet(lab.handle(), unsaved));
  }

  @Test
  void insertAll_returns_in_the_order_that_was_given() {
    List<C> given = List.of(family.pet(null, "A", null), family.pet(50L, "B", 3L));
    List<C> inserted = lab.costs(1, () -> family.insertPets(lab.handle(), given));

    assertThat(inserted).extracting(family::petNameOf).containsExactly("A", "B");
    assertThat(inserted).extracting(family::petIdOf).containsExactly(4L, 50L);
    assertThat(inserted).extracting(family::ownerIdOf).containsExactly(null, 3L);
    family.assertChanged(inserted.get(0), given.get(0));
    assertThat(lab.costs(0, () -> family.insertPets(lab.handle(), List.of()))).isEmpty();
    Optional<C> found = family.findPet(lab.handle(), 50L);
    assertThat(found).map(family::petNameOf).contains("B");
  }

  private List<String> names() {
    return lab.column(String.class, "SELECT name FROM pet ORDER BY id");
  }
}
