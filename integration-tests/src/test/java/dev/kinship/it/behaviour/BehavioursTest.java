package dev.kinship.it.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.behaviour.BehaviourPage.Row;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page says of each behaviour, a test shows; and each test is of one on the page. */
class BehavioursTest {

  /** What Kinship does, in one of three ways. */
  private static final String OURS = "the same(: \\S.*)?|better: \\S.*|does not apply: \\S.*";

  private static Map<String, List<Row>> tables;
  private static List<BehaviourTests.Found> tests;

  @BeforeAll
  static void read() throws IOException, URISyntaxException {
    tables = BehaviourPage.tables();
    tests = BehaviourTests.all();
  }

  @ParameterizedTest
  @EnumSource
  void each_id_stands_once_in_its_table_in_order(SeedSystem system) {
    if (tables.containsKey(system.heading())) {
      assertThat(rows(system)).extracting(Row::id).containsExactlyElementsOf(system.ids());
      assertThat(rows(system)).allSatisfy(row -> assertThat(row.theirs()).isNotEmpty());
      assertThat(rows(system)).allSatisfy(row -> assertThat(row.ours()).matches(OURS));
    }
  }

  @ParameterizedTest
  @EnumSource
  void each_id_that_applies_has_a_test(SeedSystem system) {
    Set<String> tested =
        tests.stream().flatMap(each -> each.ids().stream()).collect(Collectors.toSet());
    List<String> untested =
        rows(system).stream()
            .filter(Row::applies)
            .map(Row::id)
            .filter(id -> !tested.contains(id))
            .toList();
    assertThat(untested).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_test_is_of_an_id_that_does_not_apply(SeedSystem system) {
    List<String> notApplying =
        rows(system).stream().filter(row -> !row.applies()).map(Row::id).toList();
    assertThat(tests).noneMatch(each -> each.ids().stream().anyMatch(notApplying::contains));
  }

  @Test
  void each_test_names_ids_that_are_and_runs() {
    Set<String> ids =
        Arrays.stream(SeedSystem.values())
            .flatMap(each -> each.ids().stream())
            .collect(Collectors.toSet());
    assertThat(tests)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.ids()).as(each.where()).isNotEmpty().isSubsetOf(ids))
        .noneMatch(BehaviourTests.Found::disabled);
  }

  @Test
  void no_table_is_of_another_system() {
    assertThat(Arrays.stream(SeedSystem.values()).map(SeedSystem::heading).toList())
        .containsAll(tables.keySet());
  }

  private static List<Row> rows(SeedSystem system) {
    return tables.getOrDefault(system.heading(), List.of());
  }
}
