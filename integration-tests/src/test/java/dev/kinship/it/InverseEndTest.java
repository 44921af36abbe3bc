package dev.kinship.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("dev.kinship.it.Families#inAndOutOfTransactions")
class InverseEndTest<P, C> {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Family<P, C> family;
  private final boolean inTransactions;
  private P john;
  private P mary;
  private C deco;
  private C cat;
  private C dog;

  InverseEndTest(Family<P, C> family, boolean inTransactions) {
    this.family = family;
    this.inTransactions = inTransactions;
  }

  @BeforeEach
  void johnHasDecoAndCatMaryHasDog() {
    john = family.insertPerson(lab.handle(), "John");
    mary = family.insertPerson(lab.handle(), "Mary");
    deco = family.insertPet(lab.handle(), "Deco", family.idOf(john));
    cat = family.insertPet(lab.handle(), "Cat", family.idOf(john));
    dog = family.insertPet(lab.handle(), "Dog", family.idOf(mary));
    lab.inTransactions(inTransactions);
  }

  @Test
  void get_returns_the_rows_in_the_order_of_their_keys() {
    lab.sql("UPDATE pet SET name = name WHERE id = 1"); // moves the row behind the others

    assertThat(lab.costs(1, () -> family.getPets(lab.handle(), john)))
        .extracting(family::petNameOf)
        .containsExactly("Deco", "Cat");
    assertThat(lab.statements())
        .containsExactly("SELECT id, name, owner_id FROM pet WHERE owner_id = $1 ORDER BY id");
  }

  @Test
  void get_with_a_fetch_filters_orders_and_limits() {
    Fetch<C> byName = Fetch.<C>all().orderBy(family.petName().asc());
    assertThat(lab.costs(1, () -> family.getPets(lab.handle(), john, byName)))
        .extracting(family::petNameOf)
        .containsExactly("Cat", "Deco");
    assertThat(lab.costs(1, () -> family.getPets(lab.handle(), john, byName.limit(1).offset(1))))
        .extracting(family::petNameOf)
        .containsExactly("Deco");
    Fetch<C> orDog = Fetch.where(family.petName().eq("Dog").or(family.petName().like("D%")));
    assertThat(lab.costs(1, () -> family.getPets(lab.handle(), john, orDog)))
        .extracting(family::petNameOf)
        .containsExactly("Deco");
  }

  @Test
  void query_streams_the_rows() {
    assertThat(lab.costs(1, () -> family.queryPets(lab.handle(), john).list()))
        .extracting(family::petNameOf)
        .containsExactly("Deco", "Cat");
  }

  @Test
  void set_links_unlinks_and_leaves_what_is_unchanged_untouched() {
    final String version = "SELECT xmin::text FROM pet WHERE id = 1";
    String before = lab.column(String.class, version).get(0);

    Changes<C> changes = lab.costs(1, () -> family.setPets(lab.handle(), john, deco, dog));

    assertThat(changes.linked()).extracting(family::petNameOf).containsExactly("Dog");
    assertThat(changes.linked()).extracting(family::ownerIdOf).containsExactly(family.idOf(john));
    assertThat(changes.unlinked()).extracting(family::petNameOf).containsExactly("Cat");
    assertThat(changes.unlinked()).extracting(family::ownerIdOf).containsOnlyNulls();
    assertThat(changes.untouched()).extracting(family::petNameOf).containsExactly("Deco");
    family.assertChanged(changes.linked().get(0), dog);
    assertThat(owners()).containsExactly(1L, null, 1L);
    if (!inTransactions) { // a lock of a transaction that writes leaves its mark, too
      assertThat(lab.column(String.class, version)).containsExactly(before);
    }
  }

  @Test
  void set_locks_the_target_first_then_the_rows_in_order_then_writes_in_one_round_trip() {
    lab.costs(1, () -> family.setPets(lab.handle(), john, deco, dog));

    assertThat(lab.statements()).hasSize(2);
    assertThat(lab.statements().get(0))
        .isEqualTo(
            "SELECT current_setting('transaction_isolation') FROM person WHERE id = $1"
                + " FOR NO KEY UPDATE");
    assertThat(lab.statements().get(1))
        .startsWith("WITH held AS (SELECT id, owner_id,")
        .containsSubsequence("ORDER BY id FOR NO KEY UPDATE)", "UPDATE pet");
  }

  @Test
  void set_of_nothing_unlinks_all_and_set_of_the_same_changes_nothing() {
    Changes<C> same = lab.costs(1, () -> family.setPets(lab.handle(), john, List.of(cat, deco)));
    assertThat(same.linked()).isEmpty();
    assertThat(same.unlinked()).isEmpty();
    assertThat(same.untouched()).extracting(family::petNameOf).containsExactly("Cat", "Deco");

    Changes<C> none = lab.costs(1, () -> family.setPets(lab.handle(), john, List.of()));
    assertThat(none.unlinked())
        .extracting(family::petNameOf)
        .containsExactlyInAnyOrder("Deco", "Cat");
    assertThat(owners()).containsExactly(null, null, 2L);
  }

  @Test
  void a_row_that_is_given_twice_counts_once() {
    Changes<C> set = lab.costs(1, () -> family.setPets(lab.handle(), john, dog, dog));
    assertThat(set.linked()).hasSize(1);
    assertThat(owners()).containsExactly(null, null, 1L);
    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), john, dog, dog))).isTrue();
    Changes<C> removed = lab.costs(1, () -> family.removePets(lab.handle(), john, dog, dog));
    assertThat(removed.unlinked()).hasSize(1);
  }

  @Test
  void add_links_only_what_is_not_linked() {
    Changes<C> changes = lab.costs(1, () -> family.addPets(lab.handle(), john, deco, dog));

    assertThat(changes.linked()).extracting(family::petNameOf).containsExactly("Dog");
    assertThat(changes.untouched()).extracting(family::petNameOf).containsExactly("Deco");
    assertThat(changes.unlinked()).isEmpty();
    assertThat(owners()).containsExactly(1L, 1L, 1L);
  }

  @Test
  void remove_unlinks_only_what_is_hers() {
    Changes<C> changes = lab.costs(1, () -> family.removePets(lab.handle(), john, deco, dog));

    assertThat(changes.unlinked()).extracting(family::petNameOf).containsExactly("Deco");
    assertThat(changes.unlinked()).extracting(family::ownerIdOf).containsOnlyNulls();
    assertThat(changes.untouched()).extracting(family::petNameOf).containsExactly("Dog");
    assertThat(family.ownerIdOf(dog)).isEqualTo(family.idOf(mary));
    assertThat(owners()).containsExactly(null, 1L, 2L);
  }

  @Test
  void add_remove_and_has_of_nothing_send_nothing() {
    assertThat(lab.costs(0, () -> family.addPets(lab.handle(), john, List.of())))
        .isEqualTo(new Changes<C>(List.of(), List.of(), List.of()));
    assertThat(lab.costs(0, () -> family.removePets(lab.handle(), john, List.of())))
        .isEqualTo(new Changes<C>(List.of(), List.of(), List.of()));
    assertThat(lab.costs(0, () -> family.hasPets(lab.handle(), john, List.of()))).isTrue();
  }

  @Test
  void has_and_count_load_no_rows() {
    P nobody = family.insertPerson(lab.handle(), "Nobody");

    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), john))).isTrue();
    assertThat(lab.statements()).singleElement().asString().startsWith("SELECT EXISTS");
    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), nobody))).isFalse();
    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), john, deco, cat))).isTrue();
    assertThat(lab.costs(1, () -> family.hasPets(lab.handle(), john, deco, dog))).isFalse();
    assertThat(lab.costs(1, () -> family.countPets(lab.handle(), john))).isEqualTo(2);
    assertThat(lab.statements()).singleElement().asString().startsWith("SELECT count(*)");
    assertThat(lab.costs(1, () -> family.countPets(lab.handle(), nobody))).isZero();
  }

  @Test
  void create_inserts_a_row_that_points_at_the_target() {
    C rex = lab.costs(1, () -> family.createPet(lab.handle(), john, "Rex"));

    assertThat(family.petIdOf(rex)).isEqualTo(4L);
    assertThat(family.ownerIdOf(rex)).isEqualTo(family.idOf(john));
    assertThat(lab.rows("SELECT name, owner_id FROM pet WHERE id = 4").get(0))
        .containsEntry("name", "Rex")
        .containsEntry("owner_id", 1L);
    assertThat(family.ownerIdOf(family.createPet(lab.handle(), john, "Rex", 1L))).isEqualTo(1L);
  }

  @Test
  void build_makes_an_unsaved_entity_without_the_database() {
    C rex = lab.costs(0, () -> family.buildPet(john, "Rex"));

    assertThat(family.petIdOf(rex)).isNull();
    assertThat(family.petNameOf(rex)).isEqualTo("Rex");
    assertThat(family.ownerIdOf(rex)).isEqualTo(family.idOf(john));
    assertThat(owners()).hasSize(3);
  }

  private List<Long> owners() {
    return lab.column(Long.class, "SELECT owner_id FROM pet ORDER BY id");
  }
}
