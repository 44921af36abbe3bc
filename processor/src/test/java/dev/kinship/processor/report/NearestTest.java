package dev.kinship.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> NAMES = List.of("ownerId", "name", "id");

  @Test
  void closeNameIsSuggested() {
    assertThat(Nearest.advice("ownerid", NAMES, "")).isEqualTo("Did you mean 'ownerId'?");
    assertThat(Nearest.advice("nmae", NAMES, "")).isEqualTo("Did you mean 'name'?");
  }

  @Test
  void farNamesAreListedTheNearestFirst() {
    assertThat(Nearest.advice("nickname", NAMES, ""))
        .isEqualTo("There are 'name', 'id', 'ownerId'.");
  }

  @Test
  void nothingThereHasWordsOfItsOwn() {
    assertThat(Nearest.advice("name", List.of(), "Add one.")).isEqualTo("Add one.");
  }
}
