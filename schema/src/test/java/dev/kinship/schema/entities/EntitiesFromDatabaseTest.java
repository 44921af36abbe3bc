package dev.kinship.schema.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.schema.Databases;
import dev.kinship.schema.SourceCompiler;
import dev.kinship.testkit.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Entities that are written for databases. They compile without a word, and read as the files in
 * {@code src/test/resources/entities}, which {@code -Dgoldens.update=true} writes anew.
 */
class EntitiesFromDatabaseTest {

  private static final Path GOLDENS = Path.of("src/test/resources/entities");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "rental, RECORD",
    "rental, CLASS",
    "tracker, RECORD",
    "tracker, CLASS",
    "community, RECORD",
    "community, CLASS",
    "attic, RECORD",
    "petclinic, RECORD",
    "petclinic, CLASS",
    "clinic, RECORD",
    "clinic, CLASS"
  })
  void readsAndCompiles(String name, Style style) throws Exception {
    TestDatabase database = Databases.named(name);
    WrittenEntities written = write(database, name, style);
    assertThat(written.files())
        .isNotEmpty()
        .allMatch(each -> each.outcome() == WrittenEntities.Outcome.WRITTEN);
    if (style == Style.RECORD) {
      checkGolden(name);
    }
    assertThat(SourceCompiler.compile(folder, folder.resolve("out"))).isEmpty();
  }

  private void checkGolden(String name) throws IOException {
    Path golden = GOLDENS.resolve(name);
    Map<String, String> texts = texts(folder.resolve(name));
    if (Boolean.getBoolean("goldens.update")) {
      Files.createDirectories(golden);
      for (String each : texts(golden).keySet()) {
        Files.delete(golden.resolve(each));
      }
      for (Map.Entry<String, String> each : texts.entrySet()) {
        Files.writeString(golden.resolve(each.getKey()), each.getValue());
      }
    }
    assertThat(texts).isEqualTo(texts(golden));
  }

  @Test
  void aSecondRunLeavesFilesAlone() throws Exception {
    TestDatabase database = Databases.named("clinic");
    write(database, "clinic", Style.RECORD);
    Map<String, String> before = texts(folder.resolve("clinic"));
    assertThat(write(database, "clinic", Style.RECORD).lines())
        .containsExactly(
            "note: vet_specialties: no entity, for its rows only link Vet and Specialty");

    Databases.run(database, "ALTER TABLE pets ADD weight numeric, ALTER name DROP NOT NULL");
    WrittenEntities second = write(database, "clinic", Style.RECORD);
    assertThat(second.files())
        .filteredOn(each -> each.outcome() == WrittenEntities.Outcome.DIFFERS)
        .singleElement()
        .satisfies(
            pet -> {
              assertThat(pet.path()).isEqualTo(folder.resolve("clinic/Pet.java"));
              assertThat(pet.difference())
                  .containsExactly(
                      "+ import java.math.BigDecimal;",
                      "-     String name,",
                      "+     @Nullable String name,",
                      "-     @BelongsTo(value = Owner.class, reverse = \"pets\") @Nullable Integer"
                          + " ownerId)",
                      "+     @BelongsTo(value = Owner.class, reverse = \"pets\") @Nullable Integer"
                          + " ownerId,",
                      "+     @Nullable BigDecimal weight)");
            });
    assertThat(texts(folder.resolve("clinic"))).isEqualTo(before);
    assertThat(second.lines().get(0)).endsWith("differs from the database, and was left alone:");
  }

  @Test
  void aSecondRunSaysWhatBecameOfLinks() throws Exception {
    TestDatabase database = Databases.named("clinic");
    assertThat(write(database, "clinic", Style.RECORD).notes())
        .containsExactly("vet_specialties: no entity, for its rows only link Vet and Specialty");
    Databases.run(
        database,
        """
        ALTER TABLE vet_specialties ADD since date;
        CREATE TABLE owner_vets (
          owner_id int REFERENCES owners, vet_id int REFERENCES vets, PRIMARY KEY (owner_id, vet_id));
        """);
    WrittenEntities second = write(database, "clinic", Style.RECORD);
    assertThat(second.notes())
        .containsExactly("owner_vets: no entity, for its rows only link Owner and Vet");
    assertThat(second.files())
        .filteredOn(each -> each.outcome() == WrittenEntities.Outcome.WRITTEN)
        .singleElement()
        .satisfies(link -> assertThat(link.path()).endsWith(Path.of("clinic/VetSpecialty.java")));
    assertThat(second.files())
        .filteredOn(each -> each.outcome() == WrittenEntities.Outcome.DIFFERS)
        .flatExtracting(WrittenEntities.SourceFile::difference)
        .containsExactly(
            "+ import dev.kinship.HasMany;",
            "+ @HasMany(value = Vet.class, joinTable = \"owner_vets\", reverse = \"owners\")",
            "- @HasMany(value = Specialty.class, joinTable = \"vet_specialties\", reverse ="
                + " \"vets\")",
            "+ @HasMany(value = Specialty.class, through = VetSpecialty.class, reverse ="
                + " \"vets\")");
    assertThat(texts(folder.resolve("clinic")).get("Vet.java")).contains("joinTable");
  }

  @Test
  void aSecondRunNamesFilesWhoseTableIsGone() throws Exception {
    TestDatabase database =
        Databases.with(
            """
            CREATE TYPE mood AS ENUM ('glad', 'sad'); CREATE TYPE size AS ENUM ('small', 'large');
            CREATE TABLE pets (id int PRIMARY KEY, mood mood, size size);
            CREATE TABLE toy (id int PRIMARY KEY, pet_id int REFERENCES pets);
            """);
    write(database, "gone", Style.RECORD);
    own("Service", "/** Tells of @Entity and of record Lost. */ class Service {}");
    own(
        "Invoice",
        "@dev.kinship.Entity(table = \"bills\", schema = \"billing\") record Invoice() {}");
    own("Constant", "@dev.kinship.Entity(table = Tables.LOST) record Constant() {}");
    own("Owner", "import dev.kinship.*;\n@Entity\n@Deprecated\npublic final class Owner {}");
    Map<String, String> before = texts(folder.resolve("gone"));

    Databases.run(
        database, "DROP TABLE toy; ALTER TABLE pets DROP size; ALTER TABLE pets RENAME TO pet");
    assertThat(obsolete(write(database, "gone", Style.RECORD)))
        .containsExactly(
            "Owner is for the table owner, which the database does not have, and was left alone",
            "Size is for the type size, which the database does not have, and was left alone",
            "Toy is for the table toy, which the database does not have, and was left alone");
    assertThat(texts(folder.resolve("gone"))).isEqualTo(before);

    try (Connection connection = DriverManager.getConnection(database.url())) {
      EntitiesFromDatabase all = EntitiesFromDatabase.in("public").toPackage("gone");
      assertThat(obsolete(all.tables(List.of("pet")).write(connection, folder))).isEmpty();
      assertThat(obsolete(all.tables(List.of("pet", "toy")).write(connection, folder)))
          .singleElement()
          .asString()
          .startsWith("Toy ");
      assertThat(
              obsolete(
                  EntitiesFromDatabase.in("pulbic").toPackage("gone").write(connection, folder)))
          .isEmpty();
    }
  }

  private void own(String name, String text) throws IOException {
    Files.writeString(
        folder.resolve("gone").resolve(name + ".java"), "package gone;\n" + text + "\n");
  }

  private List<String> obsolete(WrittenEntities written) {
    String place = folder.resolve("gone") + File.separator;
    return written.lines().stream()
        .filter(each -> each.contains("does not have"))
        .map(each -> each.replace(place, "").replace(".java", ""))
        .toList();
  }

  @Test
  void aPackageInfoOfOnesOwnStays() throws Exception {
    Path own = folder.resolve("clinic/package-info.java");
    Files.createDirectories(own.getParent());
    Files.writeString(
        own,
        "/** Ours. */\n@NullMarked package clinic;\nimport org.jspecify.annotations.NullMarked;");
    WrittenEntities written = write(Databases.named("clinic"), "clinic", Style.RECORD);
    assertThat(written.lines()).noneMatch(line -> line.contains("differs"));
  }

  @Test
  void someTables() throws Exception {
    TestDatabase database = Databases.named("rental");
    try (Connection connection = DriverManager.getConnection(database.url())) {
      WrittenEntities written =
          EntitiesFromDatabase.in("public")
              .tables(List.of("city", "actor_info", "flim"))
              .toPackage("some")
              .write(connection, folder);
      assertThat(texts(folder.resolve("some"))).containsOnlyKeys("City.java", "package-info.java");
      assertThat(texts(folder.resolve("some")).get("City.java"))
          .contains("int countryId")
          .doesNotContain("BelongsTo");
      assertThat(written.notes())
          .containsExactly(
              "flim: no such table in the schema 'public'",
              "actor_info: no entity," + " for it is a view");
    }
  }

  @Test
  void anotherSchemaIsNamed() throws Exception {
    TestDatabase database =
        Databases.with(
            "CREATE SCHEMA billing; CREATE TABLE billing.fees (id uuid PRIMARY KEY, eur numeric)");
    try (Connection connection = DriverManager.getConnection(database.url())) {
      EntitiesFromDatabase.in("billing").toPackage("b").write(connection, folder);
      assertThat(EntitiesFromDatabase.in("biling").write(connection, folder).notes())
          .containsExactly("there is no schema 'biling'");
    }
    assertThat(texts(folder.resolve("b")).get("Fee.java"))
        .contains("@Entity(table = \"fees\", schema = \"billing\")")
        .contains("@Id UUID id");
  }

  @Test
  void aKeyToAnotherSchemaIsNamed() throws Exception {
    assertThat(write(Databases.named("attic"), "attic", Style.RECORD).notes())
        .contains(
            "archived.box_id: no association, for it points at the table box of the schema Archive",
            "heavy_box: no entity, for it is a view",
            "booking.during: no property, which is tstzrange");
  }

  @Test
  void namesThatJavaDoesNotTakeAsTheyAre() throws Exception {
    TestDatabase database =
        Databases.with(
            """
            CREATE TYPE "order" AS ENUM ('a b', 'a-b', '1st', '"', 'class');
            CREATE TABLE "Odd Names" (
              "Id" int PRIMARY KEY, class text, "to_string" text, "2nd" text, "line 2" text,
              line_2 text, "UPPER_CASE" text, "mixedCase" text, "menü_preis" text,
              "quo""te" text, "back\\slash" text, kind "order");
            CREATE TABLE string (id int PRIMARY KEY);
            CREATE TABLE strings (id int PRIMARY KEY);
            CREATE TABLE pet (id int PRIMARY KEY);
            CREATE TABLE pet_table (id int PRIMARY KEY, pet_id int REFERENCES pet);
            CREATE TABLE list (id int PRIMARY KEY, of text[]);
            COMMENT ON TABLE pet IS 'ends */ here \\u002a/ {@code x @param <b>';
            COMMENT ON COLUMN pet.id IS '@deprecated */ @Override';
            CREATE TABLE keyless (a int);
            CREATE TABLE twice (id int PRIMARY KEY REFERENCES pet REFERENCES list);
            CREATE TABLE customer (id int PRIMARY KEY, address_id int);
            CREATE TABLE address (id int PRIMARY KEY, customer_id int REFERENCES customer);
            ALTER TABLE customer ADD FOREIGN KEY (address_id) REFERENCES address;
            CREATE TABLE big (id bigint PRIMARY KEY);
            CREATE TABLE small (id int PRIMARY KEY, big_id int REFERENCES big);
            """);
    WrittenEntities written = write(database, "odd", Style.RECORD);
    assertThat(SourceCompiler.compile(folder, folder.resolve("out"))).isEmpty();
    assertThat(written.notes())
        .containsExactly(
            "keyless: no entity, for the table has neither a primary key nor a unique key without"
                + " nulls",
            "twice.id: no association with the second table that it points at, list");
    assertThat(texts(folder.resolve("odd")))
        .hasEntrySatisfying(
            "OddName.java",
            text ->
                assertThat(text)
                    .contains("@Entity(table = \"Odd Names\")")
                    .contains("@ColumnName(\"class\") @Nullable String class_"))
        .containsKeys("Order.java", "StringRow.java", "StringRow2.java", "PetTableRow.java")
        .containsKeys("ListRow.java");
    folder = Files.createDirectory(folder.resolve("classes"));
    write(database, "odd", Style.CLASS);
    assertThat(SourceCompiler.compile(folder, folder.resolve("out"))).isEmpty();
  }

  private WrittenEntities write(TestDatabase database, String packageName, Style style)
      throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(database.url())) {
      return EntitiesFromDatabase.in("public")
          .toPackage(packageName)
          .as(style)
          .write(connection, folder);
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : new ArrayList<>(files.toList())) {
        texts.put(each.getFileName().toString(), Files.readString(each));
      }
    }
    return texts;
  }
}
