package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.it.Lab;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Waterline finds wrong in a declaration when a program starts, javac finds before. */
class WaterlineDeclarationsTest {

  @RegisterExtension
  static final Lab lab =
      Lab.with(
          """
          CREATE TABLE ward (id int PRIMARY KEY);
          CREATE TABLE bed (id int PRIMARY KEY, ward_id int DEFAULT 7);
          CREATE TABLE lamp (id int PRIMARY KEY, on_ward int)""");

  @Entity
  @HasMany(value = Lamp.class, column = "on_ward")
  record Ward(@Id int id) implements WaterlineDeclarationsTest_WardAssociations {}

  @Entity
  record Bed(@Id int id, @BelongsTo(value = Ward.class, reverse = "beds") @Nullable Integer wardId)
      implements WaterlineDeclarationsTest_BedAssociations {}

  @Entity
  record Lamp(@Id int id) implements WaterlineDeclarationsTest_LampAssociations {}

  /** A person, with annotations. */
  private static String person(String annotations) {
    return "@Entity "
        + annotations
        + " record Person(@Id Long id) implements PersonAssociations {}";
  }

  /** A pet, with a key. */
  private static String pet(String key) {
    return "@Entity record Pet(@Id Long id, " + key + ") implements PetAssociations {}";
  }

  private static final String OWNER = "@BelongsTo(Person.class) @Nullable Long ownerId";

  private static void says(List<String> verdict, String slug, String... words) {
    assertThat(verdict)
        .singleElement()
        .asString()
        .startsWith(slug)
        .satisfies(message -> assertThat(List.of(words)).allMatch(message::contains));
  }

  @Test
  void w02_two_keys_that_point_at_each_other_are_noted() {
    assertThat(
            Verdict.of(
                person("")
                    .replace(
                        "Long id",
                        "Long id, @BelongsTo(value = Pet.class, unique = true) @Nullable Long petId"),
                pet("@BelongsTo(value = Person.class, unique = true) @Nullable Long ownerId")))
        .isNotEmpty()
        .allMatch(message -> message.startsWith("[two-keys]"));
  }

  @Test
  void w31_a_default_is_the_databases_and_no_option() {
    says(
        Verdict.of(
            person(""), pet("@BelongsTo(value = Person.class, defaultsTo = 7) Long ownerId")),
        "cannot find symbol",
        "defaultsTo()");
    Bed bed = WaterlineDeclarationsTest_BedTable.insert(lab.handle(), b -> b.id(1));
    assertThat(bed.wardId()).isEqualTo(7);
  }

  @Test
  void w32_a_key_has_the_type_of_its_target() {
    says(
        Verdict.of(person(""), pet("@BelongsTo(Person.class) @Nullable String ownerId")),
        "[belongs-to-key-type]",
        "'ownerId' is a String");
  }

  @Test
  void w33_only_the_end_that_holds_the_key_says_what_it_is() {
    says(
        Verdict.of(person("@HasMany(value = Pet.class, required = true)"), pet(OWNER)),
        "cannot find symbol",
        "required()");
    says(
        Verdict.of(
            person("@HasMany(value = Pet.class, by = \"owner\", column = \"o\")"), pet(OWNER)),
        "[sides-disagree]");
  }

  @Test
  void w34_a_list_is_not_its_own_other_end() {
    says(
        Verdict.of(person("@HasMany(value = Pet.class, by = \"pets\")"), pet(OWNER)),
        "[by-unknown]",
        "pets",
        "owner");
    says(Verdict.of(person("@HasMany(by = \"people\")")), "[by-unknown]", "people");
  }

  @Test
  void w35_a_key_that_is_never_null_is_not_said_to_be_so() {
    says(
        Verdict.of(
            person(""), pet("@BelongsTo(value = Person.class, required = false) long ownerId")),
        "[required-contradicted]");
  }

  @Test
  void w36_the_column_follows_the_property_or_is_given() {
    lab.sql(
        "INSERT INTO ward VALUES (1); INSERT INTO bed VALUES (1, 1); INSERT INTO lamp VALUES (1, 1)");
    Ward ward = new Ward(1);
    assertThat(lab.costs(1, () -> ward.getBeds(lab.handle()))).containsExactly(new Bed(1, 1));
    assertThat(lab.costs(1, () -> ward.getLamps(lab.handle()))).containsExactly(new Lamp(1));
    assertThat(lab.statements()).singleElement().asString().contains("WHERE on_ward = $1");

    says(
        Verdict.of("record Person(Long id) {}", pet(OWNER)),
        "[target-not-entity]",
        "'Person' is no entity");
    says(Verdict.of(pet(OWNER)), "cannot find symbol", "class Person");
  }

  @Test
  void w37_an_end_leads_back_from_where_it_leads_to() {
    says(
        Verdict.of(person("@HasMany(value = Pet.class, by = \"onwer\")"), pet(OWNER)),
        "[by-unknown]",
        "onwer",
        "owner");
    says(
        Verdict.of(
            person("@HasMany(value = Pet.class, by = \"vet\")"),
            "@Entity record Vet(@Id Long id) {}",
            pet(OWNER + ", @BelongsTo(Vet.class) @Nullable Long vetId")),
        "[by-unknown]",
        "vet");
    says(Verdict.of(person("@HasMany(Pte.class)"), pet(OWNER)), "cannot find symbol", "class Pte");
    assertThat(Verdict.of(person("@HasMany(value = Pet.class, by = \"owner\")"), pet(OWNER)))
        .isEmpty();
  }
}
