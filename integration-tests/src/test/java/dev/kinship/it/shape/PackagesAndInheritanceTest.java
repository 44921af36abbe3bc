package dev.kinship.it.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.shape.away.Animal;
import dev.kinship.it.shape.away.AnimalTable;
import dev.kinship.it.shape.base.Keeper;
import dev.kinship.it.shape.base.KeeperTable;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Entities of two packages that point at each other, the one with what its superclass has. */
class PackagesAndInheritanceTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE keeper (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
          CREATE TABLE animal (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, seen date, kind text,
            keeper_id bigint REFERENCES keeper)""");

  @Test
  void inherited_properties_are_columns() {
    Animal given = new Animal();
    given.setKind("cat");
    given.setSeen(LocalDate.of(2026, 2, 28));

    Animal cat = lab.costs(1, () -> AnimalTable.insert(lab.handle(), given));

    assertThat(cat).isSameAs(given);
    assertThat(cat.getId()).isEqualTo(1L);
    Animal found = AnimalTable.find(lab.handle(), 1L).orElseThrow();
    assertThat(found.getSeen()).isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(found.getKind()).isEqualTo("cat");
    assertThat(found.reads()).isEqualTo(1);
    Animal changed = AnimalTable.update(lab.handle(), 1L, a -> a.seen(LocalDate.EPOCH).kind("dog"));
    assertThat(changed.getSeen()).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void inherited_associations_cross_packages_both_ways() {
    Keeper ann = KeeperTable.insert(lab.handle(), k -> k.name("Ann"));
    Animal cat = lab.costs(1, () -> ann.createAnimal(lab.handle(), a -> a.kind("cat")));

    assertThat(cat.getKeeperId()).isEqualTo(ann.id());
    assertThat(lab.costs(1, () -> cat.getKeeper(lab.handle()))).contains(ann);
    assertThat(lab.costs(1, () -> ann.getAnimals(lab.handle())))
        .extracting(Animal::getKind)
        .containsExactly("cat");
    assertThat(lab.costs(1, () -> ann.removeAnimals(lab.handle(), cat)).unlinked())
        .containsExactly(cat);
    assertThat(cat.getKeeperId()).isNull();
    assertThat(lab.costs(1, () -> cat.setKeeper(lab.handle(), ann))).isSameAs(cat);
    assertThat(cat.getKeeperId()).isEqualTo(ann.id());
    assertThat(ann.buildAnimal(a -> a.kind("dog")).getKeeperId()).isEqualTo(ann.id());
  }

  @Test
  void what_is_generated_is_as_visible_as_its_entity() {
    assertThat(Modifier.isPublic(KeeperTable.class.getModifiers())).isTrue();
    assertThat(Modifier.isPublic(CompositeKeyTest_VetTable.class.getModifiers())).isFalse();
    assertThat(Modifier.isPublic(CompositeKeyTest_VetAssociations.class.getModifiers())).isFalse();
    assertThat(Modifier.isPublic(CompositeKeyTest_VetValues.class.getModifiers())).isFalse();
    assertThat(CompositeKeyTest_VetAssociations.class.isSealed()).isTrue();
  }
}
