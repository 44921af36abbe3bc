package dev.kinship.it.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.OneByOneException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A user's test fails where it must, and only there. */
class StatementCountTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private final Map<String, Optional<Throwable>> results = new ConcurrentHashMap<>();

  @BeforeEach
  void fill() {
    Samples.JDBI.set(lab.ownJdbi());
    lab.sql("INSERT INTO person (name) SELECT 'person ' || n FROM generate_series(1, 9) AS n");
    lab.sql("INSERT INTO pet (owner_id) SELECT n FROM generate_series(1, 9) AS n");
  }

  private void run(Class<?> sample) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(sample)).build();
    LauncherFactory.create()
        .execute(
            request,
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  String name = test.getDisplayName().replace("()", "");
                  results.put(name, result.getThrowable());
                }
              }
            });
  }

  private void passes(String test) {
    assertThat(results).containsEntry(test, Optional.empty());
  }

  private Throwable fails(String test) {
    assertThat(results).containsKey(test);
    return results.get(test).orElseThrow(() -> new AssertionError(test + " did not fail"));
  }

  @Test
  void limits_of_methods() {
    run(Samples.Limits.class);

    passes("as_many");
    assertThat(fails("more"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            @AtMost(3) was exceeded by 2 statements: 5 statements in 5 round trips
              1 × SELECT id, name, owner_id FROM pet ORDER BY id
              4 × SELECT 1""");
    passes("a_statement_and_a_commit");
    assertThat(fails("too_often"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "@AtMost(roundTrips = 2) was exceeded by 1 round trip: 2 statements in 3 round trips");
    passes("without_a_limit");
    assertThat(fails("fails_by_itself"))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("mine")
        .hasNoSuppressedExceptions();
    assertThat(results).hasSize(6);
  }

  @Test
  void the_limit_of_a_class() {
    run(Samples.Whole.class);

    passes("two");
    assertThat(fails("three")).hasMessageStartingWith("@AtMost(2) was exceeded by 1 statement");
    passes("three_by_a_limit_of_its_own");
    assertThat(fails("two_where_a_word_of_the_users_allows_one"))
        .hasMessageStartingWith("@AtMost(1) was exceeded");
    assertThat(fails("three_within")).hasMessageStartingWith("@AtMost(2) was exceeded");
    assertThat(results).hasSize(5);
  }

  @Test
  void a_field_of_the_instance() {
    run(Samples.Instance.class);

    passes("one");
    assertThat(fails("two")).hasMessageStartingWith("@AtMost(1) was exceeded");
  }

  @Test
  void a_limit_that_nobody_watches() {
    run(Samples.NobodyCounts.class);

    assertThat(fails("nothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("register a StatementCount with @RegisterExtension");
  }

  @Test
  void rows_that_are_asked_one_by_one() {
    List<OneByOneException> heard = new ArrayList<>();
    Samples.JDBI.get().getConfig(KinshipConfig.class).setOneByOneListener(heard::add);

    run(Samples.OneByOne.class);

    assertThat(heard).as("what a listener of the user's own heard").hasSize(2);

    assertThat(fails("a_loop"))
        .isInstanceOf(OneByOneException.class)
        .hasMessageStartingWith("Pet.owner: 9 rows came together")
        .hasMessageContaining("Samples.askAll(Samples.java:")
        .hasNoSuppressedExceptions();
    assertThat(fails("a_loop_whose_error_is_caught"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Pet.owner: 9 rows came together")
        .hasCauseInstanceOf(OneByOneException.class);
    passes("no_loop");

    Samples.JDBI // handles behind the class are as they were
        .get()
        .useHandle(
            handle -> {
              assertThat(handle.getConfig(KinshipConfig.class).readMode())
                  .isEqualTo(ReadMode.COHORT);
              PetTable.all(handle).forEach(pet -> assertThat(pet.getOwner(handle)).isPresent());
            });
  }

  @Test
  void several_of_them() {
    run(Samples.Several.class);

    passes("each_counts");
  }
}
