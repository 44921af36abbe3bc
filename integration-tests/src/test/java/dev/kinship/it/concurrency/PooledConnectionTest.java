package dev.kinship.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.kinship.it.Family;
import dev.kinship.it.Lab;
import dev.kinship.it.record.Person;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.error.ConcurrencyException;
import dev.kinship.runtime.error.ConnectionLostException;
import dev.kinship.testkit.DriverSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pool closes connections by itself, on errors that it does not like. */
class PooledConnectionTest {

  private static final int CONNECTIONS = 3;

  /** As often as the driver runs a statement before the server prepares it, and more. */
  private static final int ENOUGH = 8;

  private static final DriverSettings SETTINGS = DriverSettings.ofThisRun();

  @RegisterExtension static final Lab lab = Lab.with(Family.TABLES);

  private HikariDataSource pool;
  private Jdbi jdbi;

  @BeforeEach
  void open() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(lab.tappedUrl());
    config.setMaximumPoolSize(CONNECTIONS);
    pool = new HikariDataSource(config);
    jdbi = Jdbi.create(pool).installPlugin(new KinshipPlugin());
  }

  @AfterEach
  void close() {
    pool.close();
    lab.sql("ALTER TABLE pet ALTER name TYPE text; ALTER TABLE person ALTER name TYPE text");
  }

  @Test
  void a_table_that_changes_costs_each_connection_one_attempt_at_most() {
    Person john = PersonTable.insert(lab.handle(), p -> p.name("John"));
    Pet cat = PetTable.insert(lab.handle(), p -> p.name("Cat"));
    List<Handle> all = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      all.add(jdbi.open());
    }
    for (int i = 0; i < ENOUGH; i++) {
      all.forEach(h -> john.setPets(h, List.of(cat)));
      all.forEach(h -> john.setPets(h, List.of()));
    }
    all.forEach(Handle::close);
    lab.sql("ALTER TABLE pet ALTER name TYPE varchar(40)");

    int refused = 0;
    for (int i = 0; i < 2 * CONNECTIONS; i++) {
      try {
        jdbi.useHandle(h -> john.setPets(h, List.of(cat)));
      } catch (ConcurrencyException e) {
        assertThat(e.sqlState()).isEqualTo("0A000");
        assertThat(e).hasMessageContaining("Try the whole transaction again");
        refused++;
      }
    }
    assertThat(refused).isLessThanOrEqualTo(CONNECTIONS);
    assertThat(jdbi.<List<Pet>, RuntimeException>withHandle(john::getPets)).hasSize(1);
  }

  @Test
  void in_a_transaction_it_is_told_as_what_it_is_and_the_next_attempt_succeeds() {
    assumeThat(SETTINGS.arePrepared()).isTrue();
    Person john = PersonTable.insert(lab.handle(), p -> p.name("John"));
    long id = Objects.requireNonNull(john.id());
    try (Handle h = lab.ownJdbi().open()) {
      for (int i = 0; i < ENOUGH; i++) {
        h.useTransaction(t -> PersonTable.find(t, id));
      }
      lab.sql("ALTER TABLE person ALTER name TYPE varchar(40)");
      ConcurrencyException refused =
          catchThrowableOfType(
              ConcurrencyException.class, () -> h.useTransaction(t -> PersonTable.find(t, id)));
      if (SETTINGS.goBack()) {
        assertThat(refused).isNull();
      } else {
        assertThat(refused.sqlState()).isEqualTo("0A000");
      }
      assertThat(h.<Optional<Person>, RuntimeException>inTransaction(t -> PersonTable.find(t, id)))
          .isPresent();
    }
  }

  @Test
  void a_connection_that_the_pool_has_closed_is_lost() {
    assumeThat(SETTINGS.arePrepared()).isTrue();
    try (Handle handle = jdbi.open()) {
      Person john = PersonTable.insert(handle, p -> p.name("John"));
      Pet cat = PetTable.insert(handle, p -> p.name("Cat"));
      for (int i = 0; i < ENOUGH; i++) {
        john.setPets(handle, List.of(cat));
        john.setPets(handle, List.of());
      }
      lab.sql("ALTER TABLE pet ALTER name TYPE varchar(40)");
      ConcurrencyException changed =
          catchThrowableOfType(
              ConcurrencyException.class, () -> john.setPets(handle, List.of(cat)));
      assertThat(changed.sqlState()).isEqualTo("0A000");
      ConnectionLostException lost =
          catchThrowableOfType(ConnectionLostException.class, () -> PetTable.all(handle));
      assertThat(lost.sqlState()).isEmpty();
      assertThat(lost).hasMessageContaining("Connection is closed");
    }
    assertThat(jdbi.<List<Pet>, RuntimeException>withHandle(PetTable::all)).hasSize(1);
  }
}
