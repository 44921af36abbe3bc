package dev.kinship.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedNamesTest {

  private static final ClassName PET = ClassName.get("clinic", "Pet");

  @Test
  void nestedEntitiesGetTypesBesideTheOutermost() {
    GeneratedNames names = new GeneratedNames(ClassName.get("clinic", "Outer", "Pet"));

    assertThat(names.all())
        .extracting(ClassName::canonicalName)
        .containsExactly(
            "clinic.Outer_PetAssociations", "clinic.Outer_PetTable", "clinic.Outer_PetValues");
  }

  @Test
  void associationsTakeTheirConstantsBeforeColumns() {
    EntityShape shape = shape(List.of("owner", "table"), "owner", "table", "insert", "name");
    Constants constants = shape.constants();

    assertThat(constants.association("owner")).isEqualTo("OWNER");
    assertThat(constants.association("table")).isEqualTo("TABLE_ASSOCIATION");
    assertThat(shape.columns())
        .extracting(constants::column)
        .containsExactly("OWNER_COLUMN", "TABLE_COLUMN", "INSERT", "NAME");
    assertThat(constants.insert()).isEqualTo("INSERT_SQL");
  }

  @Test
  void owningAccessorsFollowTheAssociationsName() {
    assertThat(OwningToOne.Accessors.of("owner", "ownerId", GivenNames.none()))
        .isEqualTo(
            new OwningToOne.Accessors(
                "owner",
                "ownerId",
                "getOwner",
                "setOwner",
                "setOwnerId",
                "hasOwner",
                "removeOwner",
                "createOwner",
                "updateOwner",
                "destroyOwner"));
  }

  @Test
  void givenNamesWin() {
    GivenNames given = new GivenNames(Map.of("stem", "Master", "has", "isOwned"));
    OwningToOne.Accessors names = OwningToOne.Accessors.of("owner", "ownerCode", given);

    assertThat(names.get()).isEqualTo("getMaster");
    assertThat(names.setKey()).isEqualTo("setMasterCode");
    assertThat(names.has()).isEqualTo("isOwned");
    assertThat(names.noun()).isEqualTo("master");
  }

  @Test
  void toManyAccessorsMakeOneOfTheSingular() {
    InverseToMany.Accessors names = InverseToMany.Accessors.of("pets", PET, GivenNames.none());

    assertThat(names.create()).isEqualTo("createPet");
    assertThat(names.build()).isEqualTo("buildPet");
    assertThat(names.count()).isEqualTo("countPets");
    GivenNames person = new GivenNames(Map.of("singular", "person"));
    assertThat(InverseToMany.Accessors.of("people", PET, person).create())
        .isEqualTo("createPerson");
  }

  @ParameterizedTest
  @CsvSource({"Movie, movies", "Cookie, cookies", "Cache, caches", "Series, series", "Bus, buses"})
  void entityKnowsTheSingularOfItsOwnPlural(String entity, String association) {
    ClassName type = ClassName.get("clinic", entity);
    InverseToMany.Accessors names =
        InverseToMany.Accessors.of(association, type, GivenNames.none());

    assertThat(names.create()).isEqualTo("create" + entity);
  }

  @Test
  void inverseToOneIsSetByTheOtherRowsOwnKey() {
    assertThat(InverseToOne.Accessors.of("account", supplier(false, true), GivenNames.none()))
        .isEqualTo(
            new InverseToOne.Accessors(
                "account",
                "getAccount",
                "setAccount",
                "setAccountCode",
                "hasAccount",
                "removeAccount",
                "createAccount",
                "ensureAccount",
                "buildAccount",
                "updateAccount",
                "destroyAccount"));
  }

  @Test
  void inverseToOneOffersWhatTheKeyAllows() {
    ForeignKey optional = supplier(false, true);

    assertThat(account(optional).removes()).isTrue();
    assertThat(account(optional).builds()).isTrue();
    assertThat(account(optional).onReplace()).isEqualTo(OnReplace.UNLINK);
    assertThat(account(optional).keyParameter()).isEqualTo("accountCode");
    assertThat(account(supplier(true, true)).removes()).isFalse();
    assertThat(account(supplier(true, true)).onReplace()).isEqualTo(OnReplace.REFUSE);
  }

  @Test
  void onlyATargetOfOnesOwnIsDestroyed() {
    assertThat(owning(supplier(false, true)).destroys()).isTrue();
    assertThat(owning(supplier(true, true)).destroys()).isFalse();
    assertThat(owning(supplier(false, false)).destroys()).isFalse();
  }

  @Test
  void scopesTakeTheirConstantsLast() {
    EntityShape plain = shape(List.of("owner"), "alive");
    EntityShape scoped =
        new EntityShape(
            plain.type(),
            true,
            true,
            plain.table(),
            plain.properties(),
            List.of(),
            plain.construction(),
            List.of(
                new NamedScope("alive", "died_at IS NULL", false),
                new NamedScope("young", " age < 2 ", true)),
            plain.associationNames(),
            Deprecation.NONE);

    assertThat(scoped.constants().scope("alive")).isEqualTo("ALIVE_SCOPE");
    assertThat(scoped.constants().scope("young")).isEqualTo("YOUNG");
    assertThat(scoped.defaultScope()).contains(new NamedScope("young", "age < 2", true));
  }

  private static InverseToOne account(ForeignKey key) {
    return new InverseToOne(
        "account",
        key,
        OnReplace.DEFAULT,
        InverseToOne.Accessors.of("account", key, GivenNames.none()));
  }

  private static OwningToOne owning(ForeignKey key) {
    return new OwningToOne(
        "supplier",
        key,
        OnReplace.DEFAULT,
        OwningToOne.Accessors.of("supplier", "supplierId", GivenNames.none()));
  }

  private static ForeignKey supplier(boolean required, boolean unique) {
    EntityShape account = keyed(shape(List.of("supplier"), "code", "supplierId"));
    EntityShape supplier = shape(List.of("account"), "id");
    return new ForeignKey(
        account,
        account.properties().get(1),
        supplier,
        supplier.properties().get(0),
        required,
        unique,
        ReferentialAction.NO_ACTION,
        ReferentialAction.NO_ACTION);
  }

  /** The same entity with its first property for a key. */
  private static EntityShape keyed(EntityShape shape) {
    Property first = shape.properties().get(0);
    List<Property> all = new ArrayList<>(shape.properties());
    all.set(
        0,
        new Property(
            first.name(),
            first.column(),
            first.type(),
            false,
            true,
            first.sqlType(),
            first.read(),
            first.write(),
            first.deprecation()));
    return new EntityShape(
        shape.type(),
        true,
        true,
        shape.table(),
        all,
        List.of(),
        shape.construction(),
        List.of(),
        shape.associationNames(),
        Deprecation.NONE);
  }

  private static EntityShape shape(List<String> associations, String... properties) {
    List<Property> all = List.of(properties).stream().map(DerivedNamesTest::property).toList();
    return new EntityShape(
        ClassName.get("clinic", "Pet"),
        true,
        true,
        new TableName("", "pet"),
        all,
        List.of(),
        new Construction.AllProperties(all),
        List.of(),
        associations,
        Deprecation.NONE);
  }

  private static Property property(String name) {
    return new Property(
        name,
        name,
        TypeName.LONG,
        false,
        false,
        new SqlType.Plain("LONG"),
        new Access.Method(name),
        Optional.empty(),
        Deprecation.NONE);
  }
}
