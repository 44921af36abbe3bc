package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where rows are asked one by one, the second of them is an error. */
class RaiseTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Handle handle;

  @BeforeEach
  void raise() {
    lab.sql(World.pets(10));
    lab.sql("UPDATE passport SET bearer_id = bearer_id / 2");
    handle = lab.handle();
    handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
  }

  interface Ask<E> extends BiFunction<Handle, E, Object> {}

  private static <E> Arguments asked(
      String what, Function<Handle, List<E>> rows, Ask<E> ask, String remedy) {
    return Arguments.of(Named.of(what, rows), ask, remedy);
  }

  static Stream<Arguments> accessors() {
    return Stream.of(
        asked("Pet.getOwner", PetTable::all, (h, p) -> p.getOwner(h), "PetTable.OWNER.load(…)"),
        asked("Pet.hasOwner", PetTable::all, (h, p) -> p.hasOwner(h), "PetTable.OWNER.has(…)"),
        asked(
            "Pet.getOwner with a fetch",
            PetTable::all,
            (h, p) -> p.getOwner(h, Fetch.<Person>all().lock(Lock.FOR_SHARE)),
            "PetTable.OWNER.load(…, fetch)"),
        asked(
            "Pet.hasOwner with a fetch",
            PetTable::all,
            (h, p) -> p.hasOwner(h, Fetch.where(PersonTable.NAME.like("p%"))),
            "PetTable.OWNER.load(…, fetch)"),
        asked(
            "Person.getPets", PersonTable::all, (h, p) -> p.getPets(h), "PersonTable.PETS.load(…)"),
        asked(
            "Person.hasPets", PersonTable::all, (h, p) -> p.hasPets(h), "PersonTable.PETS.has(…)"),
        asked(
            "Person.countPets",
            PersonTable::all,
            (h, p) -> p.countPets(h),
            "PersonTable.PETS.count(…)"),
        asked(
            "Person.getPets with a fetch",
            PersonTable::all,
            (h, p) -> p.getPets(h, Fetch.<Pet>all().limit(1)),
            "PersonTable.PETS.load(…, fetch)"),
        asked(
            "Person.hasPets with a fetch that asks for all",
            PersonTable::all,
            (h, p) -> p.hasPets(h, Fetch.all()),
            "PersonTable.PETS.load(…, fetch)"),
        asked(
            "Person.countPets with a fetch",
            PersonTable::all,
            (h, p) -> p.countPets(h, Fetch.where(PetTable.ID.gt(0L))),
            "PersonTable.PETS.load(…, fetch)"),
        asked(
            "Person.hasPets with pets",
            PersonTable::all,
            (h, p) -> p.hasPets(h, new Pet(1L, "pet 1", null)),
            "PersonTable.PETS.load(…)"),
        asked(
            "Person.getPassport",
            PersonTable::all,
            (h, p) -> p.getPassport(h),
            "PersonTable.PASSPORT.load(…)"),
        asked(
            "Person.hasPassport",
            PersonTable::all,
            (h, p) -> p.hasPassport(h),
            "PersonTable.PASSPORT.has(…)"),
        asked(
            "Person.getPassport with a fetch",
            PersonTable::all,
            (h, p) -> p.getPassport(h, Fetch.where(PassportTable.COUNTRY.isNull())),
            "PersonTable.PASSPORT.load(…, fetch)"),
        asked(
            "Person.hasPassport with a fetch",
            PersonTable::all,
            (h, p) -> p.hasPassport(h, Fetch.where(PassportTable.COUNTRY.isNull())),
            "PersonTable.PASSPORT.load(…, fetch)"),
        asked(
            "Passport.getBearer, whose key is in the table only",
            PassportTable::all,
            (h, p) -> p.getBearer(h),
            "PassportTable.BEARER.load(…)"),
        asked(
            "Passport.hasBearer, whose key is in the table only",
            PassportTable::all,
            (h, p) -> p.hasBearer(h),
            "PassportTable.BEARER.has(…)"),
        asked(
            "Passport.getBearer with a fetch",
            PassportTable::all,
            (h, p) -> p.getBearer(h, Fetch.all()),
            "PassportTable.BEARER.load(…, fetch)"));
  }

  @ParameterizedTest
  @MethodSource("accessors")
  <E> void the_second_row(Function<Handle, List<E>> read, Ask<E> ask, String remedy) {
    List<E> rows = read.apply(handle);

    lab.costs(1, () -> ask.apply(handle, rows.get(2)));
    lab.costs(1, () -> ask.apply(handle, rows.get(2))); // the same row twice is no N+1
    OneByOneException raised =
        lab.refuses(OneByOneException.class, 0, () -> ask.apply(handle, rows.get(3)));

    assertThat(raised.rows()).isEqualTo(rows.size());
    assertThat(raised)
        .hasMessageContaining(rows.size() + " rows came together")
        .hasMessageEndingWith(remedy.replace("…", "handle, rows"));
    assertThat(raised.place()).startsWith(RaiseTest.class.getName() + ".accessors(RaiseTest.java:");
    lab.refuses(OneByOneException.class, 0, () -> ask.apply(handle, rows.get(4)));
  }

  @Test
  void another_question_is_another() {
    List<Person> all = PersonTable.all(handle);

    assertThat(all.get(0).getPets(handle)).hasSize(1);
    assertThat(all.get(1).countPets(handle)).isEqualTo(1);
    assertThat(all.get(2).hasPets(handle)).isTrue();
    assertThat(all.get(3).getPassport(handle)).isPresent();
    assertThat(all.get(4).getPets(handle, Fetch.<Pet>all().limit(1))).hasSize(1);
    raises(() -> all.get(5).getPets(handle));
  }

  @Test
  void writes_and_transactions_between_hide_nothing() {
    List<Person> all = PersonTable.all(handle);
    handle.begin();
    assertThat(all.get(0).getPets(handle)).hasSize(1);

    handle.execute("UPDATE pet SET name = 'x' WHERE id = 1");
    raises(() -> all.get(1).getPets(handle));
    assertThat(all.get(1).createPet(handle, p -> p.name("new")).ownerId()).isEqualTo(2);
    raises(() -> all.get(2).getPets(handle));
    handle.savepoint("s");
    raises(() -> all.get(3).getPets(handle));
    handle.rollback();
    raises(() -> all.get(4).getPets(handle));
  }

  @Test
  void rows_of_statements_of_their_own_are_no_cohort() {
    for (long id = 1; id <= 5; id++) {
      assertThat(PetTable.find(handle, id).orElseThrow().getOwner(handle)).isPresent();
      assertThat(
              handle
                  .createQuery("SELECT * FROM pet WHERE id = ?")
                  .bind(0, id)
                  .mapTo(Pet.class)
                  .one()
                  .getOwner(handle))
          .isPresent();
    }
  }

  @Test
  void a_row_that_was_read_again_by_itself_still_came_with_the_others() {
    List<Pet> all = PetTable.all(handle);
    assertThat(all.get(0).getOwner(handle)).isPresent();

    raises(() -> PetTable.find(handle, 2L).orElseThrow().getOwner(handle));
  }

  @Test
  void rows_without_a_key_need_no_statement() {
    lab.sql("UPDATE pet SET owner_id = NULL WHERE id > 1");
    List<Pet> all = PetTable.all(handle);

    lab.runs(1, () -> all.forEach(pet -> assertThat(pet.getOwner(handle)).isNotNull()));
  }

  @Test
  void a_stream_from_its_second_row_on() {
    OneByOneException raised =
        raises(
            () -> {
              try (Stream<Pet> pets =
                  handle.createQuery("SELECT * FROM pet").mapTo(Pet.class).stream()) {
                pets.forEach(pet -> assertThat(pet.getOwner(handle)).isPresent());
              }
            });
    assertThat(raised.rows()).isEqualTo(2);
  }

  @Test
  void statements_within_the_loop_do_not_push_out_the_loops_own() {
    List<Pet> all = PetTable.all(handle);
    assertThat(all.get(0).getOwner(handle)).isPresent();
    for (int i = 0; i < 20; i++) {
      assertThat(all.get(0).getOwner(handle)).isPresent();
      assertThat(handle.createQuery("SELECT * FROM pet WHERE id IN (8, 9)").mapTo(Pet.class).list())
          .hasSize(2);
    }

    raises(() -> all.get(5).getOwner(handle));
  }

  @Test
  void loops_within_a_loop() {
    List<Address> all = AddressTable.all(handle);
    lab.sql("UPDATE person SET address_id = 1");

    OneByOneException raised =
        raises(
            () -> {
              for (Person each : all.get(0).getPeople(handle)) {
                assertThat(each.getPets(handle)).hasSize(1);
              }
            });
    assertThat(raised.subject()).isEqualTo("Person.pets");
  }

  @Test
  void what_was_caught_leaves_the_transaction_as_it_was() {
    List<Pet> all = PetTable.all(handle);
    handle.useTransaction(
        h -> {
          assertThat(all.get(0).getOwner(h)).isPresent();
          raises(() -> all.get(1).getOwner(h));
          assertThatCode(() -> PetTable.all(h)).doesNotThrowAnyException();
        });
  }

  private static OneByOneException raises(Runnable call) {
    OneByOneException raised = catchThrowableOfType(OneByOneException.class, call::run);
    assertThat(raised).isNotNull();
    return raised;
  }
}
