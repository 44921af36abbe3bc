package dev.kinship.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.processor.generate.docs.JavadocText;
import dev.kinship.processor.generate.file.NativeImageMetadata;
import dev.kinship.processor.generate.file.SqlTypeText;
import dev.kinship.processor.generate.file.Surroundings;
import dev.kinship.processor.generate.sql.EntityStatements;
import dev.kinship.processor.generate.text.RuntimeTypes;
import dev.kinship.processor.generate.text.SourceFile;
import dev.kinship.processor.model.Access;
import dev.kinship.processor.model.Construction;
import dev.kinship.processor.model.Deprecation;
import dev.kinship.processor.model.EntityModel;
import dev.kinship.processor.model.EntityShape;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.SqlType;
import dev.kinship.processor.model.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GeneratedFilesTest {

  private static final int ASSOCIATIONS = 0;
  private static final int TABLE = 1;
  private static final int VALUES = 2;

  private static final EntityModel PET =
      Models.model(Models.pet(), Models.toOne("owner", Models.owner()));

  @Test
  void sameModelGivesSameText() {
    assertThat(text(PET, TABLE)).isEqualTo(text(PET, TABLE));
  }

  @Test
  void interfaceIsSealedToAFinalEntity() {
    assertThat(text(PET, ASSOCIATIONS))
        .contains("public sealed interface PetAssociations permits Pet {\n\n  /**");
  }

  @Test
  void requiredTargetIsReturnedAsItselfAndCannotBeRemoved() {
    EntityShape pet = Models.pet();
    var key = Models.key(pet, pet.properties().get(2), Models.person(), true);
    EntityModel required = Models.model(pet, Models.toOne("owner", key));

    assertThat(text(required, ASSOCIATIONS))
        .contains("default Person getOwner(Handle handle) {")
        .contains("return PetTable.OWNER.getRequired(handle, self());")
        .contains("default Pet setOwnerId(Handle handle, Long ownerId) {")
        .doesNotContain("removeOwner");
    assertThat(text(required, TABLE)).contains(".required()\n").doesNotContain(".remove(");
  }

  @Test
  void requiredRowsCannotBeRemovedFromTheOtherEnd() {
    EntityShape pet = Models.pet();
    var key = Models.key(pet, pet.properties().get(2), Models.person(), true);
    EntityModel person =
        Models.model(Models.person(), Models.toMany("pets", key, OnReplace.DEFAULT));

    assertThat(text(person, ASSOCIATIONS))
        .contains("If others are linked, the call is refused.")
        .doesNotContain("removePets");
    assertThat(text(person, TABLE)).contains(".onReplace(OnReplace.REFUSE)");
  }

  @Test
  void keyWithoutPropertyIsAColumnAndAValueButNotBuilt() {
    HiddenColumn hidden = new HiddenColumn("owner_id", Models.BOXED_LONG, Models.LONG, true);
    EntityShape pet =
        Models.record("Pet", List.of(Models.id(), Models.name()), List.of(hidden), "owner");
    var key = Models.key(pet, hidden, Models.person(), false);

    assertThat(text(Models.model(pet, Models.toOne("owner", key)), TABLE))
        .contains("OWNER_ID = Columns.hidden(\"owner_id\", SqlTypes.LONG);")
        .contains("List.of(ID, NAME, OWNER_ID),\n")
        .contains("row -> new Pet(row.get(ID), row.require(NAME))")
        .contains(".lookup(")
        .doesNotContain(".fetch(");
    assertThat(text(Models.model(pet), VALUES))
        .contains("public PetValues ownerId(@Nullable Long ownerId) {");
    EntityModel person =
        Models.model(Models.person(), Models.toMany("pets", key, OnReplace.UNLINK));
    assertThat(text(person, ASSOCIATIONS)).contains("createPet").doesNotContain("buildPet");
  }

  @Test
  void uniqueKeyWithoutPropertyIsNeitherBuiltNorDestroyed() {
    HiddenColumn hidden = new HiddenColumn("supplier_id", Models.BOXED_LONG, Models.LONG, true);
    EntityShape account =
        Models.record("Account", List.of(Models.id(), Models.name()), List.of(hidden), "supplier");
    EntityShape supplier = Models.supplier().target();
    var key = Models.unique(Models.key(account, hidden, supplier, false));

    assertThat(text(Models.model(account, Models.toOne("supplier", key)), ASSOCIATIONS))
        .doesNotContain("destroySupplier");
    EntityModel inverse =
        Models.model(supplier, Models.inverseToOne("account", key, OnReplace.UNLINK));
    assertThat(text(inverse, ASSOCIATIONS))
        .contains("createAccount", "destroyAccount")
        .doesNotContain("buildAccount");
  }

  @Test
  void inverseToOneSaysWhatBecomesOfTheOneThatIsReplaced() {
    assertThat(supplier(OnReplace.UNLINK))
        .contains("If another account is linked, that one is unlinked")
        .doesNotContain("RefusedException");
    assertThat(supplier(OnReplace.DELETE))
        .contains("If another account is linked, that one is <b>deleted</b>.");
    assertThat(supplier(OnReplace.REFUSE))
        .contains("If another account is linked, the call is refused.", "RefusedException");
  }

  @Test
  void scopesAreConstantsAndTheDefaultOneIsRead() {
    EntityShape pet = Models.alive(Models.pet());
    var key = Models.key(pet, pet.properties().get(2), Models.person(), false);
    EntityModel person =
        Models.model(Models.person(), Models.toMany("pets", key, OnReplace.UNLINK));

    assertThat(text(Models.model(pet), TABLE))
        .contains(
            "  /** The scope {@code alive}: {@code died_at IS NULL}, the default. */\n"
                + "  public static final Scope<Pet> ALIVE ="
                + " Scopes.named(\"alive\", \"died_at IS NULL\");");
    assertThat(text(person, TABLE)).contains(".scope(\"died_at IS NULL\")");
    assertThat(unwrapped(text(person, ASSOCIATIONS)))
        .contains("Only rows in the default scope {@code alive} are seen.");
  }

  @Test
  void legendExplainsTheNamesThatStandInTheSqlAndNoOthers() {
    EntityModel person =
        Models.model(Models.person(), Models.toMany("pets", Models.owner(), OnReplace.UNLINK));

    assertThat(legend(PET, ASSOCIATIONS)).contains(":key", ":id}").doesNotContain(":ids", ":count");
    assertThat(legend(person, ASSOCIATIONS)).contains(":key", ":ids", "braces");
    assertThat(legend(person, ASSOCIATIONS)).doesNotContain(":id}", ":count", "numbered");
    assertThat(legend(Models.model(Models.record("Pet", List.of(Models.id()), List.of())), TABLE))
        .contains(":id}", ":ids", "braces")
        .doesNotContain(":key", ":count");
  }

  private static String legend(EntityModel model, int file) {
    String text = text(model, file);
    int start = text.indexOf("<p>In the SQL");
    return text.substring(start, text.indexOf("*/", start));
  }

  @Test
  void annotationsThatAreNotThereAreNotUsed() {
    for (SourceFile file :
        GeneratedFiles.of(EntityStatements.of(PET), new Surroundings(false, false, Set.of()))) {
      assertThat(file.text())
          .contains("@KinshipGenerated")
          .doesNotContain("Nullable", "NullMarked", "@Generated");
    }
  }

  @Test
  void gatewayNamesTheEntitiesThatItWasMadeWith() {
    assertThat(madeWith(2))
        .contains("@KinshipGenerated(with = {\"clinic.Pet0\", \"clinic.Pet1\"})\n");
    assertThat(madeWith(9))
        .contains("@KinshipGenerated(\n    with = {\n", "\n      \"clinic.Pet8\"\n    })\n");
  }

  private static String madeWith(int number) {
    TreeSet<String> with = new TreeSet<>();
    for (int i = 0; i < number; i++) {
      with.add("clinic.Pet" + i);
    }
    return text(new EntityModel(Models.person(), List.of(), with), TABLE);
  }

  @Test
  void packagePrivateEntityGetsPackagePrivateTypes() {
    EntityShape pet = Models.pet();
    EntityShape hidden =
        new EntityShape(
            pet.type(),
            false,
            false,
            pet.table(),
            pet.properties(),
            pet.hiddenColumns(),
            pet.construction(),
            pet.scopes(),
            pet.associationNames(),
            pet.deprecation());

    assertThat(text(Models.model(hidden), ASSOCIATIONS)).contains("\ninterface PetAssociations {");
    assertThat(text(Models.model(hidden), TABLE)).doesNotContain("public ");
    assertThat(text(Models.model(hidden), VALUES)).doesNotContain("public ");
  }

  @Test
  void mutableEntityIsMadeEmptyAndFilled() {
    Property id = written(Models.id(), new Access.Field("id"), new Access.Field("id"));
    Property name =
        written(Models.name(), new Access.Method("getName"), new Access.Method("setName"));
    assertThat(text(Models.model(mutable(id, name)), TABLE))
        .contains(
            "Columns.of(\"id\", SqlTypes.LONG, pet -> pet.id, (pet, value) -> pet.id = value)")
        .contains("Columns.requiredText(\"name\", Pet::getName, Pet::setName)")
        .contains("Tables.mutable(")
        .contains("Pet::new)");
  }

  @Test
  void optionalIsUnwrappedAndWrapped() {
    TypeName optional = RuntimeTypes.optional(Models.BOXED_LONG);
    Property owner = Models.property("ownerId", optional, Models.LONG, true);
    EntityModel pet = Models.model(Models.record("Pet", List.of(Models.id(), owner), List.of()));

    assertThat(text(pet, TABLE))
        .contains("Column<Pet, Long> OWNER_ID")
        .contains("pet -> pet.ownerId().orElse(null)")
        .contains("Optional.ofNullable(row.get(OWNER_ID))");
    assertThat(text(pet, VALUES)).contains("ownerId(@Nullable Long ownerId)");
  }

  @Test
  void typesBeyondTheCommonOnesGoThroughJdbi() {
    ClassName json = ClassName.get("org.jdbi.v3.json", "Json");
    TypeName map = RuntimeTypes.generic(ClassName.get(Map.class), Models.TEXT, Models.TEXT);
    ClassName money = ClassName.get("clinic", "Money");

    assertThat(SqlTypeText.of(new SqlType.Jdbi(money, List.of())).toString())
        .endsWith("SqlTypes.jdbi(org.jdbi.v3.core.qualifier.QualifiedType.of(clinic.Money.class))");
    assertThat(SqlTypeText.of(new SqlType.Jdbi(map, List.of(json))).toString())
        .endsWith(
            "Map<java.lang.String, java.lang.String>>() {}).with(org.jdbi.v3.json.Json.class))");
    assertThat(SqlTypeText.of(new SqlType.ArrayOf(Models.STRING, Models.TEXT)).toString())
        .endsWith("SqlTypes.STRING, java.lang.String[]::new)");
    assertThat(SqlTypeText.of(new SqlType.ListOf(Models.LONG)).toString())
        .endsWith("SqlTypes.list(dev.kinship.runtime.type.SqlTypes.LONG)");
  }

  @Test
  void deprecatedKeyMakesDeprecatedAccessorsAtBothEnds() {
    EntityShape plain = Models.pet();
    Property old = deprecated(plain.properties().get(2), Deprecation.DEPRECATED);
    EntityShape pet = Models.record("Pet", List.of(Models.id(), old), List.of(), "owner");
    var key = Models.key(pet, old, Models.person(), false);

    assertThat(text(Models.model(pet, Models.toOne("owner", key)), ASSOCIATIONS))
        .contains("@Deprecated\n  @CheckReturnValue\n  default Pet setOwner(");
    assertThat(
            text(
                Models.model(Models.person(), Models.toMany("pets", key, OnReplace.UNLINK)),
                ASSOCIATIONS))
        .contains("@Deprecated\n  default List<Pet> getPets(Handle handle) {");
    assertThat(text(Models.model(pet), VALUES))
        .contains("@Deprecated\n  public PetValues ownerId(");
  }

  @Test
  void parametersGiveWayToTheHandle() {
    EntityShape door =
        Models.record(
            "Door", List.of(Models.id(), Models.nullableKey("handleId")), List.of(), "handle");
    var key = Models.key(door, door.properties().get(1), Models.person(), false);

    assertThat(text(Models.model(door, Models.toOne("handle", key)), ASSOCIATIONS))
        .contains("default Door setHandle(Handle handle, @Nullable Person handle_) {")
        .contains("return DoorTable.HANDLE.set(handle, self(), handle_);");
  }

  @Test
  void methodStandsInOneLineIfItFits() {
    assertThat(text(PET, TABLE))
        .contains(
            """
              /** Returns how many rows there are. {@code SELECT count(*) FROM pet} */
              public static long count(Handle handle) { return Rows.count(handle, TABLE, "SELECT count(*) FROM pet"); }
            """);
    assertThat(text(PET, ASSOCIATIONS))
        .contains(
            """
              default Optional<Person> getOwner(Handle handle) { return PetTable.OWNER.get(handle, self()); }
            """);
    assertThat((text(PET, TABLE) + text(PET, ASSOCIATIONS)).lines())
        .allMatch(line -> line.length() <= 120);
  }

  @Test
  void parametersOfALongSignatureStandTogether() {
    assertThat(text(withKey("warehouseBeyondTheRiver", "shelf"), TABLE))
        .contains(
            """
              public static Container update(
                  Handle handle, Long warehouseBeyondTheRiver, Long shelf, Consumer<ContainerValues> values) {
            """);
    assertThat(text(withKey("warehouseOnTheOtherSideOfTheRiver", "shelfInTheUpperStorey"), TABLE))
        .contains(
            """
              public static Container update(
                  Handle handle,
                  Long warehouseOnTheOtherSideOfTheRiver,
                  Long shelfInTheUpperStorey,
                  Consumer<ContainerValues> values) {
            """);
  }

  private static EntityModel withKey(String first, String second) {
    List<Property> key =
        List.of(Models.key(first, Models.BOXED_LONG), Models.key(second, Models.BOXED_LONG));
    return Models.model(Models.record("Container", key, List.of()));
  }

  @Test
  void namesCannotLeaveTheirComment() {
    assertThat(JavadocText.code("a */ b")).isEqualTo("<code>a &#42;/ b</code>");
    assertThat(JavadocText.code("a } b")).isEqualTo("<code>a &#125; b</code>");
    assertThat(JavadocText.code("\\u002a/")).isEqualTo("<code>&#92;u002a/</code>");
    assertThat(JavadocText.code("({columns})")).isEqualTo("{@code ({columns})}");
  }

  @Test
  void rejectedEntityStillGetsItsInterface() {
    SourceFile file =
        GeneratedFiles.empty(ClassName.get("clinic", "Pet"), true, Models.SURROUNDINGS);

    assertThat(file.text()).contains("public interface PetAssociations {}\n");
  }

  @Test
  void nativeImageFindsTheTable() {
    EntityShape nested =
        new EntityShape(
            ClassName.get("clinic", "Outer", "Pet"),
            true,
            true,
            new TableName("", "pet"),
            List.of(Models.id()),
            List.of(),
            new Construction.NoArguments(),
            List.of(),
            List.of(),
            Deprecation.NONE);

    NativeImageMetadata metadata = NativeImageMetadata.of(nested);

    assertThat(metadata.path())
        .isEqualTo("META-INF/native-image/dev.kinship/clinic.Outer$Pet/reachability-metadata.json");
    assertThat(metadata.text())
        .contains("\"type\": \"clinic.Outer_PetTable\"", "\"fields\": [{\"name\": \"TABLE\"}]")
        .contains("\"resources\": [{\"glob\": \"META-INF/kinship/clinic.Outer$Pet.json\"}]");
  }

  private static String supplier(OnReplace policy) {
    var key = Models.supplier();
    return unwrapped(
        text(
            Models.model(key.target(), Models.inverseToOne("account", key, policy)), ASSOCIATIONS));
  }

  /** Comments break anywhere. */
  private static String unwrapped(String text) {
    return text.replace("\n   * ", " ");
  }

  private static String text(EntityModel model, int file) {
    return GeneratedFiles.of(EntityStatements.of(model), Models.SURROUNDINGS).get(file).text();
  }

  private static EntityShape mutable(Property... properties) {
    return new EntityShape(
        ClassName.get("clinic", "Pet"),
        true,
        false,
        new TableName("", "pet"),
        List.of(properties),
        List.of(),
        new Construction.NoArguments(),
        List.of(),
        List.of(),
        Deprecation.NONE);
  }

  private static Property written(Property p, Access read, Access write) {
    return new Property(
        p.name(),
        p.column(),
        p.type(),
        p.nullable(),
        p.key(),
        p.sqlType(),
        read,
        Optional.of(write),
        p.deprecation());
  }

  private static Property deprecated(Property p, Deprecation deprecation) {
    return new Property(
        p.name(),
        p.column(),
        p.type(),
        p.nullable(),
        p.key(),
        p.sqlType(),
        p.read(),
        p.write(),
        deprecation);
  }
}
