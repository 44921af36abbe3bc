package dev.kinship.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.ContradictionException;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.NoSuchRowException;
import dev.kinship.runtime.error.NotUniqueException;
import dev.kinship.runtime.error.OccupiedException;
import dev.kinship.runtime.error.RefusedException;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.testkit.TestDatabase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the four systems trip their users up with, tried here: as the page says. */
@NullUnmarked // the keys of rows that were inserted a line before
class TrapsTest {

  private Handle h;
  private Person john;
  private Pet deco;
  private Supplier acme;

  @BeforeEach
  void rows() {
    h = Jdbi.create(TestDatabase.create().dataSource()).open();
    h.createScript(ComingFromTest.TABLES).execute();
    john = PersonTable.insert(h, p -> p.name("John"));
    deco = PetTable.insert(h, p -> p.name("Deco"));
    acme = SupplierTable.insert(h, s -> s.name("Acme"));
  }

  @AfterEach
  void close() {
    h.close();
  }

  private Account account(long id) {
    return AccountTable.insert(h, a -> a.id(id).manager("m"));
  }

  @Test
  void whatIsNotSavedIsRefused() {
    Person nobody = new Person(null, "Nobody");
    Pet none = new Pet(null, "None", null);
    Supplier coil = new Supplier(null, "Coil");
    Account account = account(5);
    assertThatThrownBy(() -> deco.setOwner(h, nobody)).isInstanceOf(UnsavedException.class);
    assertThatThrownBy(() -> none.setOwner(h, john)).isInstanceOf(UnsavedException.class);
    assertThatThrownBy(() -> nobody.getPets(h)).isInstanceOf(UnsavedException.class);
    assertThatThrownBy(() -> coil.getAccount(h)).isInstanceOf(UnsavedException.class);
    assertThatThrownBy(() -> coil.setAccount(h, account)).isInstanceOf(UnsavedException.class);
    assertThatThrownBy(() -> coil.createAccount(h, a -> a.manager("m")))
        .isInstanceOf(UnsavedException.class);
    assertThat(PetTable.all(h)).containsExactly(deco);
  }

  @Test
  void aKeyThatIsNotThereChangesNothing() {
    Account ann = acme.createAccount(h, a -> a.manager("Ann"));
    assertThatThrownBy(() -> acme.setAccountId(h, 4711L)).isInstanceOf(NoSuchRowException.class);
    assertThatThrownBy(() -> deco.setOwnerId(h, 4711L)).isInstanceOf(NoSuchRowException.class);
    assertThatThrownBy(() -> john.setPets(h, deco, new Pet(4711L, "x", null)))
        .isInstanceOf(NoSuchRowException.class);
    assertThat(acme.getAccount(h)).contains(ann);
    assertThat(deco.ownerId()).isNull();
    assertThat(john.hasPets(h)).isFalse();
  }

  @Test
  void dangling() {
    h.execute("ALTER TABLE pet DROP CONSTRAINT pet_owner_id_fkey");
    Pet stray = PetTable.insert(h, p -> p.name("Stray").ownerId(4711L));
    assertThat(stray.hasOwner(h)).isFalse();
    assertThatThrownBy(() -> stray.getOwner(h))
        .isInstanceOf(DanglingKeyException.class)
        .hasMessageContaining("4711");
    assertThat(stray.ownerId()).isEqualTo(4711);
  }

  @Test
  void whatIsPointedAtIsNotDeleted() {
    Pet his = deco.setOwner(h, john);
    assertThatThrownBy(() -> PersonTable.delete(h, john)).isInstanceOf(ConstraintException.class);
    assertThat(his.getOwner(h)).contains(john);
  }

  @Test
  void aRequiredAssociationHasNoRemover() {
    assertThat(Arrays.stream(Options_TagAssociations.class.getDeclaredMethods()))
        .noneMatch(each -> each.getName().equals("removeKeeper"));
  }

  @Test
  void aSecondOneIsRefusedAndTheFirstStays() {
    Account ann = acme.createAccount(h, a -> a.manager("Ann"));
    h.useTransaction(
        t -> {
          assertThatThrownBy(() -> acme.createAccount(t, a -> a.manager("Bob")))
              .isInstanceOf(OccupiedException.class);
          assertThat(acme.getAccount(t)).contains(ann);
        });
  }

  @Test
  void anotherKeyAmongTheValuesIsRefused() {
    acme.createAccount(h, a -> a.manager("Ann"));
    assertThatThrownBy(() -> acme.updateAccount(h, a -> a.supplierId(4711L)))
        .isInstanceOf(ContradictionException.class);
    assertThatThrownBy(() -> john.createPet(h, p -> p.name("x").ownerId(4711L)))
        .isInstanceOf(ContradictionException.class);
  }

  @Test
  void updateOfNoneSaysSo() {
    assertThatThrownBy(() -> acme.updateAccount(h, a -> a.balance(BigDecimal.TEN)))
        .isInstanceOf(NoSuchRowException.class);
    assertThat(acme.destroyAccount(h)).isEmpty();
  }

  @Test
  void severalWhereThereShouldBeOne() {
    h.execute("ALTER TABLE account DROP CONSTRAINT account_supplier_id_key");
    h.execute("INSERT INTO account (manager, supplier_id) VALUES ('a', 1), ('b', 1)");
    assertThatThrownBy(() -> acme.getAccount(h)).isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(() -> acme.updateAccount(h, a -> a.manager("c")))
        .isInstanceOf(NotUniqueException.class);
  }

  @Test
  void requiredRowsAreKept() {
    Options.Car beetle = Options_CarTable.insert(h, c -> c.name("Beetle"));
    Options.Car mini = Options_CarTable.insert(h, c -> c.name("Mini"));
    beetle.createEngine(h, e -> e.power(34));
    Options.Engine other = mini.createEngine(h, e -> e.power(55));
    assertThatThrownBy(() -> beetle.setEngine(h, other)).isInstanceOf(RefusedException.class);
    assertThat(Options_EngineTable.all(h)).hasSize(2);
  }

  @Test
  void keysOfZeroAreKeys() {
    Person zero = PersonTable.insert(h, p -> p.id(0L).name("Zero"));
    Pet his = deco.setOwnerId(h, 0L);
    assertThat(his.hasOwner(h)).isTrue();
    assertThat(his.getOwner(h)).contains(zero);
  }

  @Test
  void oneThatIsGivenTwiceCountsOnce() {
    assertThat(john.addPets(h, deco, deco).linked()).hasSize(1);
    assertThat(john.hasPets(h, List.of(deco, deco))).isTrue();
  }
}
