package dev.kinship.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DerivedNamesTest {

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
    assertThat(OwningToOne.Accessors.of("owner", "id", GivenNames.none()))
        .isEqualTo(
            new OwningToOne.Accessors(
                "owner",
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
    OwningToOne.Accessors names = OwningToOne.Accessors.of("owner", "code", given);

    assertThat(names.get()).isEqualTo("getMaster");
    assertThat(names.setKey()).isEqualTo("setMasterCode");
    assertThat(names.has()).isEqualTo("isOwned");
    assertThat(names.noun()).isEqualTo("master");
  }

  @Test
  void toManyAccessorsMakeOneOfTheSingular() {
    InverseToMany.Accessors names = InverseToMany.Accessors.of("pets", GivenNames.none());

    assertThat(names.create()).isEqualTo("createPet");
    assertThat(names.build()).isEqualTo("buildPet");
    assertThat(names.count()).isEqualTo("countPets");
    GivenNames person = new GivenNames(Map.of("singular", "person"));
    assertThat(InverseToMany.Accessors.of("people", person).create()).isEqualTo("createPerson");
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
