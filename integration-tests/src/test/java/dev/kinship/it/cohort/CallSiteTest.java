package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The error names the line in the user's code, whatever stands between it and the runtime. */
class CallSiteTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          World.TABLES
              + "; CREATE TABLE kennel (id bigint PRIMARY KEY, name text);"
              + " CREATE TABLE dog (id bigint PRIMARY KEY, home bigint NOT NULL)");

  private Handle handle;
  private List<Pet> pets;

  @Entity
  record Kennel(@Id long id, String name) {}

  @Entity
  record Dog(@Id long id, @BelongsTo(value = Kennel.class, name = "kennelAtHome") long home)
      implements CallSiteTest_DogAssociations {

    /** Written by hand, over the generated one. */
    @Override
    public boolean hasKennelAtHome(Handle handle) {
      return CallSiteTest_DogAssociations.super.hasKennelAtHome(handle); // here: written
    }
  }

  @BeforeEach
  void read() {
    lab.sql(World.pets(3));
    lab.sql("DELETE FROM dog; INSERT INTO dog VALUES (1, 1), (2, 2);");
    lab.sql("DELETE FROM kennel; INSERT INTO kennel VALUES (1, 'A'), (2, 'B')");
    handle = lab.handle();
    handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
    pets = PetTable.all(handle);
    assertThat(pets.get(2).getOwner(handle)).isPresent();
  }

  /** The line of this file that has the comment {@code here: mark}. */
  private static int line(String mark) {
    try {
      Path file =
          Path.of("src/test/java", CallSiteTest.class.getName().replace('.', '/') + ".java");
      List<String> lines = Files.readAllLines(file);
      return 1
          + lines.indexOf(
              lines.stream()
                  .filter(each -> each.endsWith("// here: " + mark))
                  .findFirst()
                  .orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void expect(String mark, String method, ThrowingCallable call) {
    OneByOneException raised = catchThrowableOfType(OneByOneException.class, call);
    assertThat(raised).as("an error").isNotNull();
    assertThat(raised.place())
        .isEqualTo(
            CallSiteTest.class.getName() + method + "(CallSiteTest.java:" + line(mark) + ")");
    assertThat(raised).hasMessageContaining(" at " + raised.place() + ". ");
  }

  private List<String> inALoop() {
    List<String> names = new ArrayList<>();
    for (Pet each : pets) {
      each.getOwner(handle).map(Person::name).ifPresent(names::add); // here: loop
    }
    return names;
  }

  @Test
  void a_loop() {
    expect("loop", ".inALoop", this::inALoop);
  }

  @Test
  void a_lambda_in_a_lambda() {
    Runnable loop =
        () ->
            pets.forEach(
                pet -> {
                  Optional<Person> owner = pet.getOwner(handle); // here: lambda
                  assertThat(owner).isPresent();
                });

    expect("lambda", ".a_lambda_in_a_lambda", loop::run);
  }

  private List<String> inAStream() {
    return pets.stream()
        .filter(pet -> pet.ownerId() != null)
        .map(pet -> pet.getOwner(handle).orElseThrow()) // here: stream
        .map(Person::name)
        .toList();
  }

  @Test
  void a_stream() {
    expect("stream", ".inAStream", this::inAStream);
  }

  @Test
  void a_row_of_the_users_query_while_it_is_mapped() {
    expect(
        "mapping",
        ".a_row_of_the_users_query_while_it_is_mapped",
        () ->
            handle
                .createQuery("SELECT * FROM pet")
                .mapTo(Pet.class)
                .map(pet -> pet.getOwner(handle)) // here: mapping
                .list());
  }

  @Test
  void an_accessor_that_is_a_callback_of_jdbis() {
    expect(
        "callback",
        ".an_accessor_that_is_a_callback_of_jdbis",
        () ->
            handle.useTransaction(
                h -> {
                  Object owner = h.inTransaction(pets.get(0)::getOwner); // here: callback
                  assertThat(owner).isNotNull();
                }));
  }

  private record LookUp(Handle handle) {
    Optional<Person> of(Pet pet) {
      return pet.getOwner(handle); // here: reference
    }
  }

  @Test
  void a_method_reference() {
    expect("reference", "$LookUp.of", () -> pets.stream().map(new LookUp(handle)::of).toList());
  }

  private static final class Page {
    final List<String> lines = new ArrayList<>();

    Page(Handle handle, List<Pet> pets) {
      pets.forEach(
          pet -> {
            lines.add(pet.getOwner(handle).orElseThrow().name()); // here: constructor
          });
    }
  }

  @Test
  void a_lambda_in_a_constructor() {
    expect("constructor", "$Page.<init>", () -> new Page(handle, pets).lines.size());
  }

  /** Of the user's own, though its name may look generated. */
  private static final class TimeTable {
    static Optional<Person> owner(Handle handle, Pet pet) {
      return pet.getOwner(handle); // here: table
    }
  }

  @Test
  void a_class_that_is_called_like_a_generated_one() {
    expect("table", "$TimeTable.owner", () -> TimeTable.owner(handle, pets.get(0)));
  }

  @Test
  void a_call_on_the_descriptor() {
    expect(
        "descriptor",
        ".a_call_on_the_descriptor",
        () -> {
          Optional<Person> owner = PetTable.OWNER.get(handle, pets.get(0)); // here: descriptor
          assertThat(owner).isPresent();
        });
  }

  @Test
  void nested_entities_a_required_association_and_a_method_written_by_hand() {
    List<Dog> dogs = CallSiteTest_DogTable.all(handle);
    assertThat(dogs.get(0).getKennelAtHome(handle).name()).isEqualTo("A");

    expect(
        "nested",
        ".nested_entities_a_required_association_and_a_method_written_by_hand",
        () -> {
          Kennel kennel = dogs.get(1).getKennelAtHome(handle); // here: nested
          assertThat(kennel).isNotNull();
        });
    expect(
        "written",
        "$Dog.hasKennelAtHome",
        () -> dogs.forEach(each -> each.hasKennelAtHome(handle)));
    assertThat(
            catchThrowableOfType(
                OneByOneException.class, () -> dogs.get(1).getKennelAtHome(handle)))
        .hasMessageEndingWith("CallSiteTest_DogTable.KENNEL_AT_HOME.load(handle, rows)");
  }
}
