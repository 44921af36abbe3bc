package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.cohort.Loops.Loop;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.testkit.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The table of {@code docs/lists.md} says what goes over the wire. */
class ListsPageTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final Path PAGE = Path.of("../docs/lists.md");

  private static final String HEAD =
      """
      | what is asked in the loop | pets | as it is: statements | rows | one by one: statements | rows | one join: statements | rows |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final int[] PETS = {1, 2, 10, 1_000, 10_000};

  /** Two pets to an owner, owners to an address, toys to a pet; two clubs to a person. */
  private static String pets(int number) {
    String people = "generate_series(1, (" + number + " + 1) / 2) AS n";
    return """
        INSERT INTO address (street) SELECT 'street ' || n FROM generate_series(1, (%1$d + 3) / 4) AS n;
        INSERT INTO person (name, address_id) SELECT 'person ' || n, (n + 1) / 2 FROM %2$s;
        INSERT INTO pet (name, owner_id)
          SELECT 'pet ' || n, (n + 1) / 2 FROM generate_series(1, %1$d) AS n;
        INSERT INTO toy (name, pet_id)
          SELECT 'toy ' || n, (n + 1) / 2 FROM generate_series(1, 2 * %1$d) AS n;
        INSERT INTO passport (number, bearer_id) SELECT 'P' || n, n FROM %2$s WHERE n %% 2 = 0;
        INSERT INTO club (name) SELECT 'club ' || n FROM %2$s;
        INSERT INTO membership SELECT n, n FROM %2$s;
        INSERT INTO membership SELECT n, n %% ((%1$d + 1) / 2) + 1 FROM %2$s
          ON CONFLICT DO NOTHING"""
        .formatted(number, people);
  }

  private record Cost(int found, Traffic traffic) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,d | %,d", traffic.statements().size(), traffic.rows());
    }
  }

  private static Cost cost(ReadMode mode, ToIntFunction<Handle> run) {
    Handle handle = lab.second(); // which has read nothing yet
    handle.getConfig(KinshipConfig.class).setReadMode(mode);
    lab.tap().take();
    int found = run.applyAsInt(handle);
    return new Cost(found, lab.tap().take());
  }

  private static String line(Loop loop, int pets) {
    Cost asItIs = cost(ReadMode.COHORT, loop.run());
    Cost oneByOne = cost(ReadMode.ONE, loop.run());
    Cost join =
        cost(
            ReadMode.COHORT,
            handle -> handle.select(loop.join()).map((row, context) -> row.getRow()).list().size());
    assertThat(asItIs.found()).isPositive().isEqualTo(oneByOne.found());
    assertThat(join.found()).isPositive().isEqualTo(join.traffic().rows());
    assertThat(asItIs.traffic().roundTrips()).isEqualTo(asItIs.traffic().statements().size());
    return String.format(
        Locale.ROOT, "| %s | %,d | %s | %s | %s |\n", loop.title(), pets, asItIs, oneByOne, join);
  }

  @Test
  void the_table_is_what_was_measured() throws IOException {
    List<List<String>> lines = new ArrayList<>();
    Loops.OF_ALL.forEach(loop -> lines.add(new ArrayList<>()));
    lines.add(new ArrayList<>());
    for (int pets : PETS) {
      lab.empty();
      lab.sql(pets(pets));
      for (int i = 0; i < Loops.OF_ALL.size(); i++) {
        lines.get(i).add(line(Loops.OF_ALL.get(i), pets));
      }
    }
    lines.get(Loops.OF_ALL.size()).add(line(Loops.OF_TWO, PETS[PETS.length - 1]));

    StringBuilder table = new StringBuilder(HEAD);
    lines.forEach(each -> each.forEach(table::append));
    assertThat(Files.readString(PAGE)).contains(table);
  }
}
