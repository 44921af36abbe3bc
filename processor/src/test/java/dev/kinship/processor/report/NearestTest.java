package dev.kinship.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
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
  void notAllOfManyAreListed() {
    List<String> eleven = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");
    assertThat(Nearest.advice("wanted", eleven, "")).endsWith("'j', 'k'.");

    List<String> twelve = Stream.concat(eleven.stream(), Stream.of("l")).toList();
    assertThat(Nearest.advice("wanted", twelve, "")).endsWith("'j' and 2 more.");
  }

  @Test
  void nothingThereHasWordsOfItsOwn() {
    assertThat(Nearest.advice("name", List.of(), "Add one.")).isEqualTo("Add one.");
  }
}
