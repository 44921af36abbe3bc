package dev.kinship.examples.guide.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.UnsavedException;
import dev.kinship.testkit.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page on paths says is so. */
@NullUnmarked // the keys of rows that were inserted a line before
class PathsPageTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private Handle handle;
  private Owner jane;
  private Owner john;
  private Visit first;
  private Visit second;

  @BeforeEach
  void createTables() {
    Jdbi jdbi = Jdbi.create(TestDatabase.create().dataSource()).installPlugin(new KinshipPlugin());
    handle = jdbi.open();
    handle
        .createScript(
            """
            CREATE TABLE clinic (id bigserial PRIMARY KEY, name text NOT NULL);
            CREATE TABLE owner (id bigserial PRIMARY KEY, name text NOT NULL,
              clinic_id bigint REFERENCES clinic);
            CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,
              owner_id bigint REFERENCES owner);
            CREATE TABLE visit (id bigserial PRIMARY KEY, day date NOT NULL,
              pet_id bigint NOT NULL REFERENCES pet)\
            """)
        .execute();
    Clinic clinic = ClinicTable.insert(handle, c -> c.name("Paws"));
    jane = clinic.createOwner(handle, o -> o.name("Jane"));
    john = clinic.createOwner(handle, o -> o.name("John"));
    Pet cat = jane.createPet(handle, p -> p.name("Cat"));
    Pet dog = jane.createPet(handle, p -> p.name("Dog"));
    first = cat.createVisit(handle, v -> v.day(DAY));
    second = dog.createVisit(handle, v -> v.day(DAY.plusDays(1)));
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void visits_of_all_pets_in_the_declared_order() {
    assertThat(jane.getVisits(handle)).containsExactly(second, first);
    assertThat(john.getVisits(handle)).isEmpty();
    assertThat(PathCalls.read(handle, jane, first, DAY)).contains(jane);
  }

  @Test
  void paths_of_paths() {
    Clinic clinic = jane.getClinic(handle).orElseThrow();
    assertThat(clinic.getVisits(handle)).containsExactly(first, second);
  }

  @Test
  void conditions_and_lists() {
    assertThat(PathCalls.seen(handle, DAY)).containsExactly(jane);
    assertThat(PathCalls.ofJane(handle)).containsExactly(first, second);
    assertThat(PathCalls.of(handle, jane, john)).containsExactly(first, second);
    assertThat(PathCalls.of(handle, john, john)).isEmpty();
    assertThatThrownBy(() -> PathCalls.of(handle, jane, new Owner(null, "Ann", null)))
        .isInstanceOf(UnsavedException.class)
        .hasMessageContaining("Visit.owner");
    assertThat(PathCalls.lastOfEach(handle, List.of(jane, john)).of(jane)).containsExactly(second);
  }
}
