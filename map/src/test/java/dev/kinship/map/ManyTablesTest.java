package dev.kinship.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.testkit.Stopwatch;
import org.junit.jupiter.api.Test;

/** The map of 300 entities. The seconds that it prints stand in {@code docs/schema.md}. */
class ManyTablesTest {

  private static final int ENTITIES = 300;

  @Test
  void areDrawn() {
    EntityMap map = EntityMap.of(ManyEntities.of(ENTITIES));
    Stopwatch watch = Stopwatch.start();
    String html = map.html();
    watch.print(
        ENTITIES
            + " entities, "
            + map.model().lines().size()
            + " associations, map of "
            + html.length() / 1000
            + " kB");
    assertThat(html).contains("data-type=\"shop.");
  }
}
