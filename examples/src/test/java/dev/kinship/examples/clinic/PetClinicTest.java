package dev.kinship.examples.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.Changes;
import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clinic's entities, unchanged, on the tables and the data of the Spring PetClinic. */
class PetClinicTest {

  private Handle handle;

  @BeforeEach
  void load() throws IOException {
    handle = Jdbi.create(TestDatabase.create().dataSource()).open();
    handle.createScript(resource("schema.sql")).execute();
    handle.createScript(resource("data.sql")).execute();
  }

  @AfterEach
  void close() {
    handle.close();
  }

  @Test
  void readsAllRows() {
    assertThat(OwnerTable.all(handle)).hasSize(10);
    assertThat(PetTable.all(handle)).hasSize(13);
    assertThat(PetTypeTable.all(handle)).extracting(PetType::name).contains("cat", "hamster");
    assertThat(VetTable.all(handle)).hasSize(6);
    assertThat(VisitTable.all(handle)).hasSize(4);
  }

  @Test
  void goesFromOneEndToTheOther() {
    Pet leo = PetTable.find(handle, 1).orElseThrow();

    assertThat(leo.getOwner(handle)).map(Owner::lastName).contains("Franklin");
    assertThat(leo.getType(handle).name()).isEqualTo("cat");

    Owner jean = OwnerTable.find(handle, 6).orElseThrow();
    assertThat(jean.getPets(handle)).extracting(Pet::name).containsExactly("Samantha", "Max");
    assertThat(jean.getPets(handle).get(1).getVisits(handle))
        .extracting(Visit::getDescription)
        .containsExactly("rabies shot", "neutered");
    assertThat(VisitTable.find(handle, 1).orElseThrow().getPet(handle))
        .map(Pet::name)
        .contains("Samantha");
  }

  @Test
  void writes() {
    Owner george = OwnerTable.find(handle, 1).orElseThrow();
    Pet max = PetTable.find(handle, 8).orElseThrow();

    Changes<Pet> changes = george.setPets(handle, max);

    assertThat(changes.linked()).extracting(Pet::name).containsExactly("Max");
    assertThat(changes.unlinked()).extracting(Pet::name).containsExactly("Leo");
    assertThat(george.getPets(handle)).isEqualTo(changes.linked());

    Pet rex = george.createPet(handle, p -> p.name("Rex").typeId(2));
    Visit visit = rex.createVisit(handle, v -> v.visitDate(LocalDate.of(2026, 5, 4)));
    assertThat(visit.getPet(handle)).contains(rex);
    assertThat(visit.removePet(handle)).isSameAs(visit);
    assertThat(visit.getPetId()).isNull();
    assertThat(PetTypeTable.insertAll(handle, List.of(new PetType(null, "ferret")))).hasSize(1);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PetClinicTest.class.getResourceAsStream("/petclinic/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
