package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.it.Lab;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.DanglingKeyException;
import dev.kinship.runtime.error.OneByOneException;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.transaction.SerializableTransactionRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mode of reading is that of a Jdbi, of a handle, or of one call. */
class ModeTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static <E> Fetch<E> only(ReadMode mode) {
    return Fetch.<E>all().mode(mode);
  }

  private static void set(Handle handle, ReadMode mode) {
    handle.getConfig(KinshipConfig.class).setReadMode(mode);
  }

  private static void askAll(Handle handle) {
    PetTable.all(handle).forEach(pet -> assertThat(pet.getOwner(handle)).isPresent());
  }

  @BeforeEach
  void fill() {
    lab.sql(World.pets(10));
  }

  @Test
  void of_a_jdbi_for_the_handles_that_it_opens_from_then_on() {
    Jdbi jdbi = lab.ownJdbi();
    try (Handle before = jdbi.open()) {
      askAll(before);
      jdbi.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);

      assertThatThrownBy(() -> jdbi.useHandle(ModeTest::askAll))
          .isInstanceOf(OneByOneException.class);
      askAll(before);
    }
  }

  @Test
  void of_a_handle() {
    Handle handle = lab.handle();
    set(handle, ReadMode.RAISE);
    assertThatThrownBy(() -> askAll(handle)).isInstanceOf(OneByOneException.class);
    set(handle, ReadMode.ONE);
    lab.runs(11, () -> askAll(handle));
    set(handle, ReadMode.COHORT);
    lab.runs(3, () -> askAll(handle));
  }

  @Test
  void of_one_call_that_may_read_alone() {
    Handle handle = lab.handle();
    set(handle, ReadMode.RAISE);
    List<Person> all = PersonTable.all(handle);

    lab.runs(
        40,
        () -> {
          for (int i = 0; i < 10; i++) {
            Person each = all.get(i);
            assertThat(each.getPets(handle, only(ReadMode.ONE))).hasSize(1);
            assertThat(each.countPets(handle, only(ReadMode.ONE))).isEqualTo(1);
            assertThat(each.hasPassport(handle, only(ReadMode.ONE))).isEqualTo(i % 2 == 1);
            assertThat(each.getPets(handle, Fetch.<Pet>all().limit(1).mode(ReadMode.COHORT)))
                .hasSize(1);
          }
        });
  }

  @Test
  void of_one_call_that_must_not_read_alone() {
    Handle handle = lab.handle();
    List<Person> all = PersonTable.all(handle);
    assertThat(all.get(0).getPets(handle)).hasSize(1);

    lab.refuses(OneByOneException.class, 0, () -> all.get(1).getPets(handle, only(ReadMode.RAISE)));
    assertThat(all.get(1).hasPets(handle, Fetch.<Pet>all().unscoped().mode(ReadMode.RAISE)))
        .isTrue();
    lab.refuses(
        OneByOneException.class,
        0,
        () -> all.get(2).hasPets(handle, Fetch.<Pet>all().unscoped().mode(ReadMode.RAISE)));
  }

  @Test
  void of_one_call_that_reads_ahead() {
    lab.empty();
    lab.sql(World.pets(1_000));
    Handle handle = lab.handle();
    set(handle, ReadMode.RAISE);
    List<Pet> pets = PetTable.all(handle);
    List<Person> persons = PersonTable.all(handle);

    lab.runs(
        6 * 3,
        () -> {
          for (int i = 0; i < 1_000; i++) {
            Pet pet = pets.get(i);
            Person person = persons.get(i);
            assertThat(pet.getOwner(handle, only(ReadMode.COHORT))).isPresent();
            assertThat(pet.hasOwner(handle, only(ReadMode.COHORT))).isTrue();
            assertThat(person.getPets(handle, only(ReadMode.COHORT))).hasSize(1);
            assertThat(person.countPets(handle, only(ReadMode.COHORT))).isEqualTo(1);
            assertThat(person.getPassport(handle, only(ReadMode.COHORT)).isPresent())
                .isEqualTo(i % 2 == 1);
            assertThat(person.hasPassport(handle, only(ReadMode.COHORT))).isEqualTo(i % 2 == 1);
          }
        });
  }

  @Test
  void a_fetch_that_only_has_a_mode_reads_as_none_does() {
    lab.sql("ALTER TABLE pet DROP CONSTRAINT pet_owner_id_fkey");
    try {
      lab.sql("UPDATE pet SET owner_id = 4711 WHERE id = 1");
      Pet pet = PetTable.find(lab.handle(), 1L).orElseThrow();

      assertThat(pet.getOwner(lab.handle(), Fetch.all())).isEmpty();
      assertThatThrownBy(() -> pet.getOwner(lab.handle(), only(ReadMode.ONE)))
          .isInstanceOf(DanglingKeyException.class);
    } finally {
      lab.sql("UPDATE pet SET owner_id = NULL");
      lab.sql(
          "ALTER TABLE pet ADD CONSTRAINT pet_owner_id_fkey"
              + " FOREIGN KEY (owner_id) REFERENCES person");
    }
  }

  @Test
  void raising_needs_somebody_who_watches() {
    Handle handle = Jdbi.open(lab.handle().getConnection()); // which is the lab's to close
    set(handle, ReadMode.RAISE);
    Pet deco = PetTable.find(handle, 1L).orElseThrow();
    assertThatThrownBy(() -> deco.getOwner(handle))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KinshipPlugin");
    assertThat(deco.getOwner(handle, only(ReadMode.ONE))).isPresent();

    set(lab.handle(), ReadMode.RAISE);
    lab.handle().setStatementBuilder(new DefaultStatementBuilder());
    Pet pet = PetTable.find(lab.handle(), 1L).orElseThrow();
    assertThatThrownBy(() -> pet.getOwner(lab.handle())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_transaction_handler_of_the_users_own_is_watched_from_the_first_handle_on() {
    Jdbi jdbi = lab.ownJdbi().setTransactionHandler(new SerializableTransactionRunner());
    jdbi.installPlugin(new KinshipPlugin()); // a second time, which is none
    jdbi.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);

    assertThatThrownBy(() -> jdbi.useHandle(ModeTest::askAll))
        .isInstanceOf(OneByOneException.class);
  }
}
