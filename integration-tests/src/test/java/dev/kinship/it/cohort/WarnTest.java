package dev.kinship.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.it.Lab;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.query.Fetch;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where rows are asked one by one, the log says so, once. */
class WarnTest {

  @RegisterExtension static final Lab lab = Lab.with(World.TABLES);

  private static final Logger LOGGER = Logger.getLogger("dev.kinship.runtime");

  private final List<String> warnings = new ArrayList<>();

  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          assertThat(record.getLevel()).isEqualTo(Level.WARNING);
          warnings.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void warn() {
    LOGGER.addHandler(listener);
    LOGGER.setUseParentHandlers(false);
    lab.sql(World.pets(500));
    lab.handle().getConfig(KinshipConfig.class).setReadMode(ReadMode.WARN);
  }

  @AfterEach
  void stop() {
    LOGGER.removeHandler(listener);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void once_for_each_association_of_the_rows_of_one_statement() {
    List<Person> all = PersonTable.all(lab.handle());

    lab.runs(
        4 * 500,
        () -> {
          for (Person each : all) {
            assertThat(each.getPets(lab.handle())).hasSize(1);
            assertThat(each.countPets(lab.handle())).isEqualTo(1);
            assertThat(each.getPets(lab.handle(), Fetch.<Pet>all().limit(1))).hasSize(1);
            assertThat(each.getAddress(lab.handle())).isPresent();
          }
        });

    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(0))
        .startsWith("Person.pets: 500 rows came together and are asked one by one (N+1), at ")
        .contains("WarnTest.once_for_each_association_of_the_rows_of_one_statement(WarnTest.java:")
        .endsWith("PersonTable.PETS.load(handle, rows)");
    assertThat(warnings.get(1)).startsWith("Person.address: ");

    PersonTable.all(lab.handle()).forEach(each -> assertThat(each.hasPets(lab.handle())).isTrue());
    assertThat(warnings).hasSize(3);
  }

  @Test
  void once_for_loops_within_a_loop() {
    for (Person each : PersonTable.all(lab.handle())) {
      for (Pet pet : each.getPets(lab.handle())) {
        assertThat(pet.getToys(lab.handle())).hasSize(1);
      }
    }

    assertThat(warnings)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Person.pets: 500 rows"),
            second -> assertThat(second).startsWith("Pet.toys: 2 rows"));
  }

  @Test
  void nothing_where_nothing_is_wrong() {
    Pet one = PetTable.all(lab.handle()).get(7);

    assertThat(one.getOwner(lab.handle())).isPresent();
    assertThat(one.getOwner(lab.handle())).isPresent();
    assertThat(warnings).isEmpty();
  }
}
