package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.Created;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.KinshipException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is read ahead, the result is the one that reading one by one gives: random rows, asked
 * in random order, with random writes between, of ours and of plain SQL, in and out of
 * transactions. The second handle is on the same connection, and so in the same transaction.
 */
class AgreementTest {

  private static final int TURNS = 1_500;

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private Handle ahead;
  private Handle one;
  private SplittableRandom random = new SplittableRandom();
  private final List<Address> addresses = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<Pet> pets = new ArrayList<>();
  private final List<Toy> toys = new ArrayList<>();
  private final List<Passport> passports = new ArrayList<>();
  private int savepoints;
  private int comparisons;

  @BeforeEach
  void open() {
    ahead = lab.handle();
    one = lab.second();
    one.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
  }

  @AfterEach
  void close() {
    one.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void what_was_read_ahead_is_what_is_there(long seed) {
    random = new SplittableRandom(seed);
    lab.sql(World.pets(40));
    lab.sql(
        "UPDATE pet SET owner_id = CASE WHEN id % 5 = 0 THEN NULL ELSE id / 3 + 1 END;"
            + " UPDATE toy SET pet_id = id / 4 + 1; UPDATE passport SET bearer_id = NULL"
            + " WHERE bearer_id % 3 = 0");
    reload();
    lab.tap().take();

    for (int i = 0; i < TURNS; i++) {
      switch (random.nextInt(40)) {
        case 0 -> write();
        case 1 -> plainWrite();
        case 2 -> transaction();
        case 3 -> reload();
        case 4 -> change();
        default -> ask();
      }
    }
    if (ahead.isInTransaction()) {
      ahead.rollback();
    }
    assertThat(comparisons).isGreaterThan(TURNS / 2);
  }

  private void reload() {
    replace(addresses, AddressTable.all(ahead));
    replace(persons, PersonTable.all(ahead));
    persons.removeIf(each -> isNew(each.id()));
    replace(
        pets,
        ahead.createQuery("SELECT * FROM pet ORDER BY md5(name || id)").mapTo(Pet.class).list());
    pets.removeIf(each -> isNew(each.id()));
    replace(toys, ToyTable.all(ahead));
    replace(passports, PassportTable.all(ahead));
  }

  /** A rollback may take it away. */
  private static boolean isNew(@Nullable Long id) {
    return id == null || id > 40;
  }

  private static <E> void replace(List<E> known, List<E> read) {
    known.clear();
    known.addAll(read);
  }

  private <E> E any(List<E> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Mostly a run over neighbours, as loops are. */
  private void ask() {
    int times = random.nextInt(6);
    int start = random.nextInt(40);
    int question = random.nextInt(13);
    for (int i = start; i < start + times; i++) {
      Person person = persons.get(i % persons.size());
      Pet pet = pets.get(i % pets.size());
      Toy toy = toys.get(i % toys.size());
      Address address = addresses.get(i % addresses.size());
      Passport passport = passports.get(i % passports.size());
      switch (question) {
        case 0 -> same(h -> pet.getOwner(h));
        case 1 -> same(h -> pet.hasOwner(h));
        case 2 -> same(h -> person.getPets(h));
        case 3 -> same(h -> person.hasPets(h));
        case 4 -> same(h -> person.countPets(h));
        case 5 -> same(h -> person.getPassport(h));
        case 6 -> same(h -> person.hasPassport(h));
        case 7 -> same(h -> passport.getBearer(h));
        case 8 -> same(h -> passport.hasBearer(h));
        case 9 -> same(h -> pet.getToys(h).stream().map(AgreementTest::text).toList());
        case 10 -> same(h -> toy.getPet(h));
        case 11 -> same(h -> pet.getOwner(h).flatMap(owner -> owner.getAddress(h)));
        default ->
            same(
                h ->
                    address.getPeople(h).stream()
                        .map(each -> each.getPets(h).stream().map(p -> toys(h, p)).toList())
                        .toList());
      }
    }
  }

  private static List<String> toys(Handle handle, Pet pet) {
    return pet.getToys(handle).stream().map(AgreementTest::text).toList();
  }

  private static String text(Toy toy) {
    return toy.id + toy.name + toy.petId;
  }

  private void same(Function<Handle, Object> question) {
    comparisons++;
    assertThat(result(question, ahead)).isEqualTo(result(question, one));
  }

  private static Object result(Function<Handle, Object> question, Handle handle) {
    try {
      return question.apply(handle);
    } catch (KinshipException e) {
      return e.getClass() + e.getMessage();
    }
  }

  private void write() {
    Object unused =
        switch (random.nextInt(8)) {
          case 0 -> any(persons).setPets(ahead, any(pets), any(pets));
          case 1 -> any(persons).addPets(ahead, any(pets));
          case 2 -> any(pets).setOwner(ahead, any(persons));
          case 3 -> any(pets).removeOwner(ahead);
          case 4 -> any(persons).setPassport(ahead, any(passports));
          case 5 -> any(pets).setToys(ahead, any(toys));
          case 6 -> {
            Created<Pet, Person> created = any(pets).createOwner(ahead, p -> p.name("new"));
            yield created;
          }
          default -> PetTable.insert(ahead, p -> p.name("new").ownerId(any(persons).id()));
        };
  }

  private void plainWrite() {
    Long pet = any(pets).id();
    Long person = any(persons).id();
    switch (random.nextInt(6)) {
      case 0 -> ahead.execute("UPDATE pet SET owner_id = ? WHERE id = ?", person, pet);
      case 1 ->
          ahead
              .createQuery("UPDATE person SET name = name || '!' WHERE id = ? RETURNING id")
              .bind(0, person)
              .mapTo(Long.class)
              .list();
      case 2 ->
          ahead.createScript("UPDATE toy SET pet_id = " + pet + " WHERE id % 7 = 1").execute();
      case 3 ->
          ahead
              .createBatch()
              .add("UPDATE pet SET name = 'batch' WHERE id = " + pet)
              .add("DELETE FROM toy WHERE id = " + any(toys).id)
              .execute();
      case 4 ->
          ahead
              .prepareBatch("UPDATE passport SET bearer_id = NULL WHERE bearer_id = ?")
              .add(person)
              .execute();
      default ->
          ahead
              .createQuery(
                  "WITH moved AS (UPDATE person SET address_id = (SELECT min(id) FROM address)"
                      + " WHERE id = ? RETURNING id) SELECT id FROM moved")
              .bind(0, person)
              .mapTo(Long.class)
              .list();
    }
  }

  private void transaction() {
    if (!ahead.isInTransaction()) {
      ahead.begin();
      savepoints = 0;
      return;
    }
    switch (random.nextInt(4)) {
      case 0 -> ahead.commit();
      case 1 -> ahead.rollback();
      case 2 -> ahead.savepoint("s" + savepoints++);
      default -> {
        if (savepoints > 0) {
          ahead.rollbackToSavepoint("s" + --savepoints);
        }
      }
    }
  }

  /** What a caller does to a result is the caller's alone. */
  private void change() {
    for (Pet pet : pets.subList(0, Math.min(3, pets.size()))) {
      pet.getToys(ahead).forEach(toy -> toy.name = "changed in memory");
    }
    Optional<Pet> unused = any(toys).getPet(ahead);
  }
}
