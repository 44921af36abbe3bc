package dev.kinship.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.kinship.map.model.Box;
import dev.kinship.map.model.BoxColumn;
import dev.kinship.map.model.Cardinality;
import dev.kinship.map.model.Line;
import dev.kinship.map.model.LineEnd;
import dev.kinship.map.model.MapModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn of entities: their keys, and each association once with both ends. */
class MapReaderTest {

  private static final String CLINIC = "dev.kinship.examples.clinic.";

  private static final String PATHS = "dev.kinship.examples.guide.paths.";

  private final MapModel clinic = Maps.clinic().model();

  @Test
  void entitiesHaveTheirTableAndTheColumnsOfTheirKeys() {
    assertThat(clinic.boxes())
        .extracting(Box::name, Box::table)
        .contains(tuple("Pet", "pets"), tuple("PetType", "types"))
        .hasSize(8);
    assertThat(box(clinic, "Pet").columns())
        .containsExactly(
            new BoxColumn("id", "Integer", true, false),
            new BoxColumn("type_id", "int", false, true),
            new BoxColumn("owner_id", "Integer", false, true));
    assertThat(box(Maps.links().model(), "PostTag").columns())
        .extracting(BoxColumn::keys)
        .containsExactly("PK FK", "PK FK");
  }

  @Test
  void aKeyIsOneLineWithBothEnds() {
    Line owner = line(clinic, CLINIC + "Pet.owner");
    assertThat(owner.names()).isEqualTo("owner / pets");
    assertThat(owner.columns()).containsExactly("owner_id");
    assertThat(owner.from().cardinality()).isEqualTo(Cardinality.MANY);
    assertThat(owner.to().cardinality()).isEqualTo(Cardinality.ZERO_OR_ONE);
    assertThat(owner.from().accessors())
        .extracting(LineEnd.Accessor::name)
        .contains("getOwner", "setOwner", "removeOwner");
    assertThat(owner.to().accessors())
        .extracting(LineEnd.Accessor::name)
        .contains("getPets", "setPets", "countPets");
    assertThat(owner.from().accessors()).allSatisfy(each -> assertThat(each.sql()).isNotEmpty());
    assertThat(clinic.lines()).hasSize(5);
  }

  @Test
  void cardinalitiesFollowTheKey() {
    assertThat(line(clinic, CLINIC + "Pet.type").to().cardinality()).isEqualTo(Cardinality.ONE);
    assertThat(line(clinic, CLINIC + "Account.supplier").from().cardinality())
        .isEqualTo(Cardinality.ZERO_OR_ONE);
  }

  @Test
  void linksAreOneLineWithTheirTable() {
    MapModel links = Maps.links().model();
    assertThat(links.lines())
        .filteredOn(each -> !each.joinTable().isEmpty())
        .extracting(Line::joinTable)
        .containsExactly("follow", "post_tag", "vet_specialties");
    Line tags =
        links.lines().stream()
            .filter(each -> each.joinTable().equals("post_tag"))
            .findFirst()
            .orElseThrow();
    assertThat(List.of(tags.from(), tags.to()))
        .allSatisfy(
            end -> {
              assertThat(end.cardinality()).isEqualTo(Cardinality.MANY);
              assertThat(end.accessors()).hasSizeGreaterThan(6);
            });
  }

  @Test
  void aPathAndTheWayBackAreOneLine() {
    MapModel paths = Maps.paths().model();
    assertThat(paths.lines())
        .filteredOn(Line::isPath)
        .extracting(Line::names)
        .containsExactly("visits", "owner / visits");
    Line visits = line(paths, PATHS + "Owner.visits");
    assertThat(visits.ways()).containsExactly("Owner.pets", "Pet.visits");
    assertThat(visits.from().cardinality()).isEqualTo(Cardinality.MANY);
    assertThat(visits.to().cardinality()).isEqualTo(Cardinality.ZERO_OR_ONE);
    assertThat(visits.to().accessors())
        .extracting(LineEnd.Accessor::name)
        .containsExactly("getVisits", "hasVisits", "countVisits");
    assertThat(visits.from().accessors())
        .extracting(LineEnd.Accessor::name)
        .containsExactly("getOwner", "hasOwner");
    Line ofClinic = line(paths, PATHS + "Clinic.visits");
    assertThat(ofClinic.ways()).containsExactly("Clinic.owners", "Owner.pets", "Pet.visits");
    assertThat(ofClinic.from().accessors()).isEmpty();
    assertThat(ofClinic.from().cardinality()).isEqualTo(Cardinality.MANY);
  }

  @Test
  void entitiesOfOtherPackagesAreDrawnOnlyWhereAssociationsLeadToThem() {
    MapModel model = EntityMap.of(ManyEntities.of(40)).inPackages("nowhere").model();
    assertThat(model.boxes()).isEmpty();
    assertThat(model.lines()).isEmpty();
    assertThat(clinic.boxes()).noneMatch(Box::outside);
  }

  private static Box box(MapModel map, String name) {
    return map.boxes().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Line line(MapModel map, String id) {
    return map.lines().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }
}
