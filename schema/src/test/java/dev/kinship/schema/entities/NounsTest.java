package dev.kinship.schema.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Singular and plural, both ways. */
class NounsTest {

  @ParameterizedTest
  @CsvSource({
    "pet, pets",
    "city, cities",
    "day, days",
    "address, addresses",
    "class, classes",
    "status, statuses",
    "house, houses",
    "clause, clauses",
    "box, boxes",
    "branch, branches",
    "person, people",
    "child, children",
    "movie, movies",
    "tie, ties",
    "staff, staff",
    "series, series",
    "analysis, analyses",
    "quiz, quizzes",
    "alias, aliases",
    "lens, lenses",
    "sms, sms",
    "areaAlias, areaAliases",
    "taskLabel, taskLabels",
    "salesPerson, salesPeople",
    "TaskCategory, TaskCategories"
  })
  void bothWays(String one, String many) {
    assertThat(Nouns.plural(one)).isEqualTo(many);
    assertThat(Nouns.singular(many)).isEqualTo(one);
    assertThat(Nouns.singular(one)).isEqualTo(one);
  }
}
