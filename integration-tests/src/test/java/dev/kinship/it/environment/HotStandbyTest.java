package dev.kinship.it.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Family;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.runtime.error.ReadOnlyException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;
import dev.kinship.testkit.Replicated;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On a hot standby all reads work, and all writes are refused by a type that says why. */
class HotStandbyTest {

  private static Replicated servers;
  private static Jdbi primary;
  private static Jdbi standby;
  private static List<Pet> pets;

  @BeforeAll
  static void twoServers() throws IOException, SQLException {
    servers = Replicated.start();
    primary = Jdbi.create(servers.primaryUrl()).installPlugin(new KinshipPlugin());
    standby = Jdbi.create(servers.standbyUrl()).installPlugin(new KinshipPlugin());
    primary.useHandle(
        h -> {
          h.execute(Family.TABLES);
          Person john = PersonTable.insert(h, p -> p.name("John"));
          Person mary = PersonTable.insert(h, p -> p.name("Mary"));
          pets =
              PetTable.insertAll(
                  h,
                  List.of(
                      new Pet(null, "Deco", john.id()),
                      new Pet(null, "Cat", john.id()),
                      new Pet(null, "Fish", mary.id()),
                      new Pet(null, "Stray", null)));
        });
    servers.catchUp();
  }

  @AfterAll
  static void stop() throws IOException {
    servers.close();
  }

  private static List<Object> readAll(Handle h) {
    Person john = PersonTable.find(h, 1L).orElseThrow();
    Stream<Object> loop =
        PetTable.all(h).stream().map(each -> each.getOwner(h) + " " + each.hasOwner(h));
    return Stream.concat(
            loop,
            Stream.of(
                john.getPets(h),
                john.getPets(h, Fetch.where(PetTable.NAME.startsWith("D"))),
                PersonTable.PETS.query(h, john).list(),
                john.hasPets(h),
                john.hasPets(h, pets.get(0), pets.get(2)),
                john.countPets(h),
                PetTable.findAll(h, List.of(3L, 1L)),
                PetTable.query(h)
                    .where(PetTable.OWNER.is(john))
                    .orderBy(PetTable.NAME.asc())
                    .list(),
                PetTable.OWNER.load(h, pets).all(),
                PersonTable.PETS.load(h, List.of(john)).all(),
                h.createQuery("SELECT * FROM pet WHERE id = 2").mapTo(Pet.class).one()))
        .toList();
  }

  @Test
  void reads_return_what_they_return_on_the_primary() {
    List<Object> expected = primary.withHandle(HotStandbyTest::readAll);
    try (Handle handle = standby.open()) {
      assertThat(readAll(handle)).isEqualTo(expected);
      handle.begin();
      assertThat(readAll(handle)).isEqualTo(expected);
      handle.commit();
      handle.setReadOnly(true).begin();
      assertThat(readAll(handle)).isEqualTo(expected);
      handle.commit();
    }
  }

  static Stream<Arguments> writes() {
    Map<String, HandleCallback<?, RuntimeException>> writes =
        Map.ofEntries(
            write("insert", h -> PersonTable.insert(h, p -> p.name("x"))),
            write("insertAll", h -> PetTable.insertAll(h, List.of(new Pet(null, "x", null)))),
            write("update", h -> PetTable.update(h, 1L, p -> p.name("x"))),
            write(
                "delete",
                h -> {
                  PetTable.delete(h, 1L);
                  return true;
                }),
            write("upsert", h -> PetTable.upsert(h, p -> p.id(1L).name("x"))),
            write("updateAll", h -> PetTable.updateAll(h, pets)),
            write(
                "updateWhere", h -> PetTable.updateWhere(h, PetTable.ID.eq(1L), p -> p.name("x"))),
            write("deleteWhere", h -> PetTable.deleteWhere(h, PetTable.ID.eq(1L))),
            write("setOwner", h -> pets.get(3).setOwnerId(h, 1L)),
            write("removeOwner", h -> pets.get(0).removeOwner(h)),
            write("createOwner", h -> pets.get(3).createOwner(h, p -> p.name("x"))),
            write("updateOwner", h -> pets.get(0).updateOwner(h, p -> p.name("x"))),
            write("setPets", h -> john().setPets(h, pets.get(2))),
            write("addPets", h -> john().addPets(h, pets.get(2))),
            write("removePets", h -> john().removePets(h, pets.get(0))),
            write("createPet", h -> john().createPet(h, p -> p.name("x"))),
            write("getPets with a lock", h -> john().getPets(h, locked())),
            write("set for many", h -> PetTable.OWNER.set(h, pets, john())));
    return writes.entrySet().stream()
        .flatMap(
            each ->
                Stream.of(false, true)
                    .map(
                        in ->
                            Arguments.argumentSet(
                                each.getKey() + (in ? " in a transaction" : ""),
                                each.getValue(),
                                in)));
  }

  private static Map.Entry<String, HandleCallback<?, RuntimeException>> write(
      String name, HandleCallback<?, RuntimeException> write) {
    return Map.entry(name, write);
  }

  private static Fetch<Pet> locked() {
    return Fetch.<Pet>all().lock(Lock.FOR_UPDATE);
  }

  private static Person john() {
    return new Person(1L, "John");
  }

  @ParameterizedTest
  @MethodSource("writes")
  void a_write_says_that_the_connection_only_reads(
      HandleCallback<?, RuntimeException> write, boolean inTransaction) {
    isRefused(standby, write, inTransaction);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void so_it_does_on_a_connection_that_was_set_to_read_only(
      HandleCallback<?, RuntimeException> write, boolean inTransaction) {
    isRefused(
        Jdbi.create(servers.primaryUrl() + "&readOnly=true&readOnlyMode=always"),
        write,
        inTransaction);
  }

  private static void isRefused(
      Jdbi jdbi, HandleCallback<?, RuntimeException> write, boolean inTransaction) {
    try (Handle handle = jdbi.open()) {
      if (inTransaction) {
        handle.begin();
      }
      ReadOnlyException refused =
          catchThrowableOfType(ReadOnlyException.class, () -> write.withHandle(handle));
      assertThat(refused.sqlState()).isEqualTo("25006");
      if (inTransaction) {
        handle.rollback();
      }
      assertThat(handle.isInTransaction()).isFalse();
      assertThat(john().countPets(handle)).isEqualTo(2);
    }
  }

  /** The primary drops what a transaction on the standby has read: the server ends the session. */
  @Test
  void a_conflict_with_recovery_that_ends_the_session_is_a_lost_connection() throws SQLException {
    try (Handle reader = standby.open()) {
      reader.begin();
      assertThat(john().countPets(reader)).isEqualTo(2);
      primary.useHandle(h -> h.execute("ALTER TABLE pet ADD COLUMN IF NOT EXISTS note text"));
      servers.catchUp();

      DatabaseException lost =
          catchThrowableOfType(DatabaseException.class, () -> john().countPets(reader));
      assertThat(lost).isInstanceOf(ConnectionLostException.class);
      assertThat(lost.sqlState()).isEqualTo("40001");
      assertThat(lost).hasMessageContaining("conflict with recovery");
    }
    try (Handle another = standby.open()) {
      assertThat(john().countPets(another)).isEqualTo(2);
    }
  }
}
