package dev.kinship.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.error.ConstraintException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What an application can set, and the beans that it can have. */
class SettingsTest {

  @Configuration(proxyBeanMethods = false)
  static class Beans {

    /** Maps every class by its constructor, as KotlinPlugin maps every class of Kotlin's. */
    @Bean
    JdbiPlugin allClasses() {
      return new JdbiPlugin() {
        @Override
        public void customizeJdbi(Jdbi jdbi) {
          RowMapperFactory every =
              (type, config) ->
                  type instanceof Class<?> each && each.getName().startsWith("dev.kinship.spring")
                      ? Optional.of(ConstructorMapper.of(each))
                      : Optional.empty();
          jdbi.registerRowMapper(every);
        }
      };
    }

    @Bean
    @Order(2)
    JdbiCustomizer later(JdbiPlugin allClasses) {
      return jdbi -> jdbi.getConfig(SqlStatements.class).setQueryTimeout(7);
    }

    @Bean
    @Order(1)
    JdbiCustomizer sooner() {
      return jdbi -> jdbi.getConfig(SqlStatements.class).setQueryTimeout(3);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }

  @Test
  void plugins_customizers_and_properties_reach_the_jdbi() throws IOException {
    try (Clinic clinic = Clinic.start(List.of("kinship.read-mode=raise"), Beans.class)) {
      Jdbi jdbi = clinic.bean(Jdbi.class);
      assertThat(jdbi.getConfig(SqlStatements.class).getQueryTimeout()).isEqualTo(7);
      assertThat(jdbi.getConfig(KinshipConfig.class).readMode()).isEqualTo(ReadMode.RAISE);
    }
  }

  @Test
  void counts_what_is_sent_and_read_ahead() throws IOException {
    try (Clinic clinic = Clinic.start(List.of(), Beans.class)) {
      MeterRegistry meters = clinic.bean(MeterRegistry.class);
      double before = meters.get("kinship.statements").functionCounter().count();
      int sent = clinic.sent(() -> loop(clinic.bean(Jdbi.class))).size();

      assertThat(sent).isEqualTo(4);
      assertThat(meters.get("kinship.statements").functionCounter().count() - before)
          .isEqualTo(sent);
      assertThat(
              meters
                  .get("kinship.read.ahead.rows")
                  .tag("association", "Pet.owner")
                  .counter()
                  .count())
          .isEqualTo(19);
      clinic.bean(Jdbi.class).getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
      assertThatThrownBy(() -> loop(clinic.bean(Jdbi.class))).hasMessageContaining("Pet.owner");
      assertThat(meters.get("kinship.one.by.one").counter().count()).isEqualTo(1);
    }
  }

  /** By SQL of its own, which a mapper of all classes would map as well. */
  private static void loop(Jdbi jdbi) {
    jdbi.useHandle(
        h -> {
          for (Pet pet : h.createQuery("SELECT * FROM pet").mapTo(Pet.class).list()) {
            assertThat(pet.getOwner(h)).isPresent();
          }
        });
  }

  @Test
  void without_the_watch_nothing_is_read_ahead_in_transactions_and_nothing_is_old()
      throws IOException {
    try (Clinic clinic = Clinic.start(List.of("kinship.watch-data-source=false"))) {
      TransactionTemplate required = clinic.transaction(TransactionDefinition.PROPAGATION_REQUIRED);
      Handles handles = clinic.bean(Handles.class);
      List<String> sent =
          clinic.sent(
              () ->
                  required.executeWithoutResult(
                      status -> {
                        Handle h = handles.current();
                        List<Person> all = PersonTable.all(h);
                        all.forEach(each -> assertThat(each.getPets(h)).hasSize(1));
                        clinic.bean(JdbcTemplate.class).update("UPDATE pet SET owner_id = NULL");
                        all.forEach(each -> assertThat(each.getPets(h)).isEmpty());
                      }));
      assertThat(sent).hasSize(1 + 20 + 1 + 20);
      assertThat(clinic.sent(() -> handles.use(SettingsTest::outside))).hasSizeLessThan(6);
    }
  }

  private static void outside(Handle h) {
    PersonTable.all(h).forEach(each -> assertThat(each.getPets(h)).isEmpty());
  }

  /** As an application has it. */
  @Repository
  static class People {

    private final Handles handles;

    People(Handles handles) {
      this.handles = handles;
    }

    Person insert(String name) {
      return handles.with(h -> PersonTable.insert(h, p -> p.name(name)));
    }
  }

  @Configuration(proxyBeanMethods = false)
  @Import(People.class)
  static class Repositories {}

  @Test
  void a_repository_throws_kinships_exceptions_or_springs() throws IOException {
    try (Clinic clinic = Clinic.start(List.of(), Repositories.class)) {
      People people = clinic.bean(People.class);
      assertThatThrownBy(() -> people.insert("person 1")).isInstanceOf(ConstraintException.class);
    }
    try (Clinic clinic =
        Clinic.start(List.of("kinship.translate-exceptions=true"), Repositories.class)) {
      People people = clinic.bean(People.class);
      assertThatThrownBy(() -> people.insert("person 1"))
          .isInstanceOf(DuplicateKeyException.class)
          .hasMessageContaining("person");
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Checked {

    @Bean
    SchemaCheck tables() {
      return h -> PersonTable.query(h).exists();
    }
  }

  @Test
  void the_schema_is_checked_at_the_start_where_it_is_switched_on() throws IOException {
    Clinic.start(List.of(), Checked.class).close();
    assertThatThrownBy(() -> Clinic.start(List.of("kinship.check-schema=true"), Checked.class))
        .hasMessageContaining("\"person\" does not exist");
  }
}
