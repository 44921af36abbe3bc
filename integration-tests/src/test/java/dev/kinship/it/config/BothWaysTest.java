package dev.kinship.it.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.error.DatabaseException;
import dev.kinship.testkit.DriverSettings;
import dev.kinship.testkit.Traffic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Straight to the driver or by way of Jdbi: the results and the traffic are the same. */
class BothWaysTest {

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private static final DriverSettings SETTINGS = DriverSettings.ofThisRun();

  private List<String> expected;
  private Traffic traffic;

  @BeforeEach
  void theScenarioStraight() {
    lab.tap().take();
    expected = Scenario.run(lab.handle());
    traffic = lab.tap().take();
    lab.empty();
  }

  @ParameterizedTest
  @EnumSource
  void every_setup_gives_the_same_returns_and_the_same_traffic(Setup setup) {
    Jdbi jdbi = lab.ownJdbi();
    AtomicInteger calls = setup.configure(jdbi);
    try (Handle handle = jdbi.open()) {
      lab.tap().take();
      List<String> results = Scenario.run(handle);

      assertThat(results).isEqualTo(expected);
      Traffic sent = lab.tap().take();
      assertThat(sent.statements()).isEqualTo(traffic.statements());
      assertThat(sent.rows()).isEqualTo(traffic.rows());
      // On the first of the connections the driver may have had the texts described.
      assertThat(sent.roundTrips())
          .isBetween(
              traffic.roundTrips(), traffic.roundTrips() * SETTINGS.mostRoundTripsOfStatement());
      switch (setup) {
        case SQL_LOGGER, CUSTOMIZER, CONTEXT_LISTENER, STATEMENT_BUILDER ->
            assertThat(calls.get()).isEqualTo(calls());
        case EXCEPTION_HANDLER -> assertThat(calls.get()).isEqualTo(1);
        default -> assertThat(calls.get()).isZero();
      }
    }
  }

  @Test
  void each_statement_is_an_event_while_a_recording_runs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("recording.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdbi.statement");
      recording.start();
      assertThat(Scenario.run(lab.handle())).isEqualTo(expected);
      recording.stop();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file))
        .filteredOn(each -> each.getEventType().getName().equals("jdbi.statement"))
        .hasSize(calls())
        .extracting(RecordedEvent::getEventType)
        .isNotEmpty();
  }

  @Test
  void a_query_timeout_ends_what_takes_longer() {
    lab.sql(
        """
        CREATE FUNCTION sleep() RETURNS trigger LANGUAGE plpgsql AS
          $$ BEGIN PERFORM pg_sleep(20); RETURN NEW; END $$;
        CREATE TRIGGER sleepy BEFORE UPDATE ON pet FOR EACH ROW EXECUTE FUNCTION sleep();
        INSERT INTO pet (name) VALUES ('Deco')""");
    try {
      lab.handle().getConfig(SqlStatements.class).setQueryTimeout(1);
      DatabaseException late =
          catchThrowableOfType(
              DatabaseException.class, () -> PetTable.update(lab.handle(), 1L, p -> p.name("x")));
      assertThat(late.sqlState()).isEqualTo("57014");
    } finally {
      lab.sql("DROP TRIGGER sleepy ON pet");
    }
  }

  @Test
  void what_the_users_exception_handler_throws_reaches_the_user() {
    lab.handle()
        .getConfig(SqlStatements.class)
        .addExceptionHandler(
            (error, context) -> {
              throw new ArithmeticException(error.getSQLState());
            });
    lab.sql("INSERT INTO pet (id, name) VALUES (1, 'Deco')");

    assertThat(
            catchThrowableOfType(
                ArithmeticException.class,
                () -> PetTable.insert(lab.handle(), p -> p.id(1L).name("x"))))
        .hasMessage("23505");
  }

  @Test
  void without_anything_configured_jdbi_makes_no_statement() {
    StatementSpy spy = new StatementSpy(lab.handle().getConnection());
    try (Handle handle = Jdbi.open(spy.connection())) {
      lab.empty();
      assertThat(Scenario.run(handle)).isEqualTo(expected);
    }
    // Rows that are read as they are used are Jdbi's own business: one stream.
    assertThat(spy.byJdbi()).isEqualTo(1);
    assertThat(spy.straight()).isGreaterThanOrEqualTo(calls() - 1);
  }

  /**
   * How often the driver was called: for each pipeline, or, where it keeps none, each statement.
   */
  private int calls() {
    return SETTINGS.keepPipelines() ? traffic.roundTrips() : SETTINGS.asked(traffic).size();
  }
}
