package dev.kinship.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "name, name",
    "birthDate, birth_date",
    "Pet, pet",
    "VetSpecialty, vet_specialty",
    "URLPath, url_path",
    "line2, line2",
    "aName, a_name",
    "menüPreis, menü_preis",
    "letzteÄnderung, letzte_änderung"
  })
  void columnsAndTablesAreInSnakeCase(String name, String snake) {
    assertThat(Words.snakeCase(name)).isEqualTo(snake);
  }

  @ParameterizedTest
  @CsvSource({
    "owner_id, ownerId",
    "Owner Id, ownerId",
    "2nd_owner, _2ndOwner",
    "class, class_",
    "größe, größe",
    "$_id, $Id",
    "id, id"
  })
  void hiddenColumnsGetJavaNames(String column, String name) {
    assertThat(Words.camelCase(column)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "pet, pets",
    "city, cities",
    "day, days",
    "box, boxes",
    "class, classes",
    "match, matches",
    "status, statuses",
    "house, houses",
    "expense, expenses"
  })
  void pluralsAndSingularsUndoEachOther(String singular, String plural) {
    assertThat(Words.plural(singular)).isEqualTo(plural);
    assertThat(Words.singular(plural)).isEqualTo(singular);
  }

  @Test
  void whatIsNoPluralByRuleStays() {
    assertThat(Words.singular("people")).isEqualTo("people");
    assertThat(Words.singular("staff")).isEqualTo("staff");
    assertThat(Words.singular("address")).isEqualTo("address");
  }

  @Test
  void parametersAvoidJavasWordsAndEachOther() {
    assertThat(Words.parameter("class")).isEqualTo("class_");
    assertThat(Words.parameter("handle", "handle")).isEqualTo("handle_");
    assertThat(Words.parameter("owner", "handle")).isEqualTo("owner");
  }
}
