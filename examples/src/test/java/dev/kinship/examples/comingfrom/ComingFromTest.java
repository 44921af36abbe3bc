package dev.kinship.examples.comingfrom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.Created;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.runtime.table.Table;
import dev.kinship.testkit.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page for those who come from other systems shows, run. */
@NullUnmarked // the keys of rows that were inserted a line before
class ComingFromTest {

  static final String TABLES =
      """
      CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,
        owner_id bigint REFERENCES person);
      CREATE TABLE supplier (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE account (id bigserial PRIMARY KEY, manager text NOT NULL,
        balance numeric NOT NULL DEFAULT 0, closed_on date,
        supplier_id bigint UNIQUE REFERENCES supplier);
      CREATE TABLE keeper (id bigint PRIMARY KEY, name text NOT NULL);
      CREATE TABLE dog (id bigint PRIMARY KEY, name text NOT NULL, owner bigint, sitter_id bigint);
      CREATE TABLE car (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE car_engine (car_id bigint PRIMARY KEY REFERENCES car, power int NOT NULL);
      CREATE TABLE student (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE course (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE enrolment (student_id bigint REFERENCES student ON DELETE CASCADE,
        course_id bigint REFERENCES course ON DELETE CASCADE, grade int NOT NULL DEFAULT 0,
        PRIMARY KEY (student_id, course_id));
      CREATE TABLE club (id bigserial PRIMARY KEY, name text NOT NULL);
      CREATE TABLE membership (student_id bigint REFERENCES student,
        club_id bigint REFERENCES club, PRIMARY KEY (student_id, club_id));
      CREATE SCHEMA archive;
      CREATE TABLE archive.account (LIKE account INCLUDING ALL);
      """;

  private Jdbi jdbi;
  private Handle h;
  private Person john;
  private Pet deco;
  private Pet cat;
  private Supplier acme;

  @BeforeEach
  void rows() {
    jdbi = Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());
    h = jdbi.open();
    h.createScript(TABLES).execute();
    john = PersonTable.insert(h, p -> p.name("John"));
    deco = PetTable.insert(h, p -> p.name("Deco"));
    cat = PetTable.insert(h, p -> p.name("Cat"));
    acme = SupplierTable.insert(h, s -> s.name("Acme"));
  }

  @AfterEach
  void close() {
    h.close();
  }

  @Test
  void theOwningEnd() {
    assertThat(OwningCalls.setAndGet(h, deco, john)).isEqualTo(john);
    Person seventh = PersonTable.insert(h, p -> p.id(7L).name("Sue"));
    Pet hers = OwningCalls.byKey(h, deco);
    assertThat(hers.ownerId()).isEqualTo(7);
    assertThat(OwningCalls.ifNamed(h, hers)).isEmpty();
    assertThat(OwningCalls.locked(h, hers)).contains(seventh);
    Created<Pet, Person> created = OwningCalls.create(h, OwningCalls.remove(h, hers));
    assertThat(created.entity().ownerId()).isEqualTo(created.target().id());
    assertThat(OwningCalls.update(h, created.entity()).name()).isEqualTo("Anna");
    OwningCalls.logged(jdbi, SqlLogger.NOP_SQL_LOGGER);
    Pet back = OwningCalls.both(jdbi, created.entity(), john);
    assertThat(OwningCalls.later(jdbi, Runnable::run, back).toCompletableFuture().join())
        .contains(john);
    assertThat(OwningCalls.ofSeveral(h)).containsExactly(back);
  }

  @Test
  void theInverseEnd() {
    assertThat(ManyCalls.add(h, john, deco, cat).linked()).hasSize(2);
    assertThat(ManyCalls.addByKeys(h, john).untouched()).hasSize(2);
    assertThat(ManyCalls.has(h, john, deco, cat)).isTrue();
    assertThat(ManyCalls.get(h, john)).extracting(Pet::name).containsExactly("Deco", "Cat");
    assertThat(ManyCalls.some(h, john)).isEmpty();
    assertThat(ManyCalls.latest(h, john)).map(Pet::name).contains("Cat");
    assertThat(ManyCalls.stream(h, john)).isEqualTo(1);
    assertThat(ManyCalls.count(h, john)).isEqualTo(1);
    assertThat(ManyCalls.remove(h, john, deco).unlinked()).hasSize(1);
    assertThat(ManyCalls.set(h, john, deco, deco).unlinked()).hasSize(1);
    assertThat(ManyCalls.none(h, john).unlinked()).hasSize(1);
    assertThat(ManyCalls.create(h, john).ownerId()).isEqualTo(john.id());
    assertThat(ManyCalls.build(john)).isEqualTo(new Pet(null, "Deco", john.id()));
    assertThat(PetTable.all(h)).hasSize(3); // nothing was deleted
  }

  @Test
  void oneToOne() {
    assertThat(OneCalls.has(h, acme)).isFalse();
    assertThat(OneCalls.get(h, acme)).isEmpty();
    Account ann = OneCalls.create(h, acme);
    assertThat(OneCalls.get(h, acme)).contains(ann);
    assertThat(OneCalls.overdrawn(h, acme)).isEmpty();
    assertThat(OneCalls.archived(h, acme)).isEmpty();
    assertThat(OneCalls.update(h, acme).balance()).isEqualTo("100");
    assertThat(acme.updateAccount(h, a -> a.closedOn(LocalDate.EPOCH)).id()).isEqualTo(ann.id());
    assertThat(OneCalls.get(h, acme)).isEmpty();
    assertThat(OneCalls.closedToo(h, acme)).isPresent();
    assertThat(OneCalls.supplier(h, ann)).contains(acme);
    assertThat(OneCalls.renamed(h, ann).name()).isEqualTo("Acme & Co.");
    Account coils = OneCalls.withNew(h, OneCalls.alone(h, ann));
    assertThat(OneCalls.withoutTheirs(h, coils).supplierId()).isNull();
    assertThat(SupplierTable.all(h)).hasSize(1);
    assertThat(OneCalls.set(h, acme, ann).linked()).hasSize(1);
  }

  @Test
  void oneToOneReplaces() {
    Account ann = OneCalls.create(h, acme);
    Account seven = AccountTable.insert(h, a -> a.id(7L).manager("Bob").balance(BigDecimal.TEN));
    assertThat(OneCalls.setByKey(h, acme).unlinked()).extracting(Account::id).contains(ann.id());
    assertThat(OneCalls.set(h, acme, ann).unlinked()).extracting(Account::id).contains(seven.id());
    assertThat(OneCalls.setNone(h, acme).unlinked()).hasSize(1);
    assertThat(OneCalls.remove(h, acme).unlinked()).isEmpty();
    assertThat(OneCalls.set(h, acme, ann).linked()).hasSize(1);
    assertThat(OneCalls.destroy(h, acme)).isPresent();
    assertThat(OneCalls.build(acme).supplierId()).isEqualTo(acme.id());
  }

  @Test
  void manyToMany() {
    Student ann = StudentTable.insert(h, s -> s.name("Ann"));
    Student bob = StudentTable.insert(h, s -> s.name("Bob"));
    Course maths = CourseTable.insert(h, c -> c.name("maths"));
    Course art = LinkCalls.create(h, ann);

    assertThat(LinkCalls.addGraded(h, ann, maths).linked()).containsExactly(maths);
    assertThat(LinkCalls.addAllGraded(h, ann, maths, art).untouched()).hasSize(2);
    assertThat(LinkCalls.get(h, ann)).containsExactly(maths, art);
    assertThat(LinkCalls.some(h, ann)).containsExactly(maths);
    assertThat(LinkCalls.best(h, ann)).containsExactly(maths, art);
    assertThat(LinkCalls.graded(h, ann)).extracting(each -> each.link().grade()).contains(1, 0);
    assertThat(LinkCalls.regrade(h, ann.id(), maths.id()).grade()).isEqualTo(2);
    assertThat(LinkCalls.has(h, ann, maths, art)).isTrue();
    assertThat(LinkCalls.count(h, ann)).isEqualTo(2);
    assertThat(LinkCalls.remove(h, ann, maths).unlinked()).containsExactly(maths);
    assertThat(LinkCalls.add(h, ann, maths, art).linked()).containsExactly(maths);
    assertThat(LinkCalls.set(h, ann, maths, art).untouched()).hasSize(2);
    assertThat(LinkCalls.of(h, maths, art)).containsExactly(ann);
    assertThat(LinkCalls.addForMany(h, ann, bob, maths, art).get(bob).linked()).hasSize(1);
    assertThat(LinkCalls.load(h, List.of(ann, bob)).of(bob)).containsExactly(art);
    assertThat(LinkCalls.none(h, ann).unlinked()).hasSize(2);
    LinkCalls.delete(h, art); // and the link of Bob's with it
    assertThat(bob.hasCourses(h)).isFalse();
    Club chess = ClubTable.insert(h, c -> c.name("chess"));
    assertThat(LinkCalls.join(h, chess, ann).linked()).containsExactly(ann);
    assertThat(LinkCalls.ddl()).allMatch(each -> each.contains("student_id"));
  }

  @Test
  void manyRows() {
    Person ann = PersonTable.insert(h, p -> p.name("Ann"));
    Pet his = deco.setOwner(h, john);

    assertThat(ManyRows.suchAs(h)).containsExactly(his);
    assertThat(ManyRows.of(h, john, ann)).containsExactly(his, cat);
    assertThat(ManyRows.withAndWithout(h)).containsExactly(john, ann);
    acme.createAccount(h, a -> a.manager("m").balance(BigDecimal.ONE.negate()));
    assertThat(ManyRows.overdrawn(h)).containsExactly(acme);
    List<Pet> pets = PetTable.all(h);
    assertThat(ManyRows.loop(h, pets)).isEmpty();
    assertThat(ManyRows.owners(h, pets).of(his)).contains(john);
    assertThat(ManyRows.siblings(h, pets).of(john)).containsExactly(his);
    assertThat(ManyRows.firstThree(h, List.of(john, ann)).of(ann)).isEmpty();
    assertThat(ManyRows.counted(h, List.of(john, ann)).of(john)).isEqualTo(1);
    assertThat(ManyRows.shared(h, john, his, ann, cat).get(ann).linked()).hasSize(1);
    assertThat(ManyRows.given(h, pets, john)).hasSize(2);
    assertThat(ManyRows.shared(h, john, his, ann, cat).get(john).untouched()).hasSize(1);
    ManyRows.strict(h);
    assertThatThrownBy(() -> ManyRows.loop(h, PetTable.all(h)))
        .isInstanceOf(OneByOneException.class);
  }

  @Test
  void theGateway() {
    Pet seven = PetTable.insert(h, p -> p.id(7L).name("Seven"));
    assertThat(GatewayCalls.find(h)).contains(seven);
    assertThat(GatewayCalls.update(h).name()).isEqualTo("Rex");
    Pet his = GatewayCalls.insert(h, john);
    assertThat(GatewayCalls.own(h)).containsExactly(his);
    assertThat(GatewayCalls.where(h)).containsExactly(deco, his);
    PetTable.delete(h, his);
    GatewayCalls.delete(h, john);
    assertThat(PersonTable.all(h)).isEmpty();
    assertThat(GatewayCalls.ddl())
        .containsExactly(
            "ALTER TABLE pet ADD FOREIGN KEY (owner_id) REFERENCES person (id)",
            "ALTER TABLE account ADD FOREIGN KEY (supplier_id) REFERENCES supplier (id),"
                + " ADD UNIQUE (supplier_id)");
  }

  @Test
  void options() {
    Table<Options.Tag> tags = Options_TagTable.TABLE;
    assertThat(tags.name()).isEqualTo("billing.tag");
    assertThat(Options_TagTable.KEEPER.ddl())
        .isEqualTo(
            "ALTER TABLE billing.tag ADD FOREIGN KEY (keeper_id) REFERENCES keeper (id)"
                + " ON DELETE CASCADE ON UPDATE CASCADE, ADD UNIQUE (keeper_id)");
    assertThat(Options_TownTable.COUNTRY.ddl())
        .isEqualTo("ALTER TABLE town ADD FOREIGN KEY (country_code) REFERENCES country (code)");
    assertThat(Options_LakeTable.COUNTRY.ddl())
        .isEqualTo("ALTER TABLE lake ADD FOREIGN KEY (land_id) REFERENCES country (id)");

    Options.Keeper ann = Options_KeeperTable.insert(h, k -> k.id(1).name("Ann"));
    Options.Dog rex = Options_DogTable.insert(h, d -> d.id(1).name("Rex"));
    assertThat(ann.adopt(h, rex).linked()).hasSize(1);
    assertThat(ann.getPack(h)).hasSize(1).allMatch(each -> each.isOwned(h));
    assertThat(ann.getPack(h).get(0).getNanny(h)).contains(ann); // as it is written by hand

    Options.Car beetle = Options_CarTable.insert(h, c -> c.name("Beetle"));
    assertThat(beetle.createEngine(h, e -> e.power(34)))
        .isEqualTo(new Options.Engine(beetle.id(), 34));
    assertThat(beetle.destroyEngine(h)).isPresent();
    assertThat(beetle.createEngine(h, e -> e.power(50)).power()).isEqualTo(50);
  }
}
