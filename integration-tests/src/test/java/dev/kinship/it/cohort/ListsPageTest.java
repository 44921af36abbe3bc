package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.it.cohort.Bulks.Bulk;
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
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The tables of {@code docs/lists.md} say what goes over the wire. {@code -Dgoldens.update=true}
 * writes them anew.
 */
class ListsPageTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final Path PAGE = Path.of("../docs/lists.md");

  private static final String HEAD =
      """
      | what is asked in the loop | pets | as it is: statements | rows | one by one: statements | rows | one join: statements | rows |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final String BULK_HEAD =
      """
      | what is done for all people | people | at once: round trips | statements | rows | one by one: round trips | statements | rows |
      |---|--:|--:|--:|--:|--:|--:|--:|
      """;

  private static final int[] PEOPLE = {10, 1_000};

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

    StringBuilder table = new StringBuilder();
    lines.forEach(each -> each.forEach(table::append));
    stands(HEAD, table.toString());
  }

  @Test
  void the_table_of_bulks_is_what_was_measured() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Bulk bulk : Bulks.ALL) {
      for (int people : PEOPLE) {
        Traffic atOnce = traffic(people, bulk.atOnce());
        Traffic oneByOne = traffic(people, bulk.oneByOne());
        table.append(
            String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s |\n",
                bulk.title(),
                people,
                said(atOnce),
                said(oneByOne)));
      }
    }
    stands(BULK_HEAD, table.toString());
  }

  private static Traffic traffic(int people, BiConsumer<Handle, List<Person>> run) {
    lab.empty();
    lab.sql(pets(2 * people));
    Handle handle = lab.second();
    handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
    List<Person> all = PersonTable.all(handle);
    assertThat(all).hasSize(people);
    lab.tap().take();
    run.accept(handle, all);
    return lab.tap().take();
  }

  private static String said(Traffic traffic) {
    return String.format(
        Locale.ROOT,
        "%,d | %,d | %,d",
        traffic.roundTrips(),
        traffic.statements().size(),
        traffic.rows());
  }

  /** The rows below a head are these and no others. */
  private static void stands(String head, String rows) throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(head) + head.length();
    int end = page.indexOf("\n\n", begin) + 1;
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(PAGE, page.substring(0, begin) + rows + page.substring(end));
      return;
    }
    assertThat(page).contains(head);
    assertThat(page.substring(begin, end)).isEqualTo(rows);
  }
}
