package dev.kinship.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.testkit.TestDatabase;
import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A second data source, with transactions and a Jdbi of its own. */
class SecondDataSourceTest {

  @Configuration(proxyBeanMethods = false)
  static class Reports {

    @Bean(defaultCandidate = false)
    @Qualifier("reportsSource")
    DataSource reportsSource() {
      return TestDatabase.create().dataSource();
    }

    @Bean
    @Primary
    Jdbi clinic(DataSource dataSource) {
      return SpringJdbi.create(dataSource).installPlugin(new KinshipPlugin());
    }

    @Bean
    Jdbi reports(@Qualifier("reportsSource") DataSource dataSource) {
      return SpringJdbi.create(dataSource).installPlugin(new KinshipPlugin());
    }
  }

  @Test
  void has_handles_and_sees_writes_as_the_first_does() throws IOException {
    try (Clinic clinic = Clinic.start(List.of(), Reports.class)) {
      DataSource source = (DataSource) clinic.context.getBean("reportsSource");
      JdbcTemplate template = new JdbcTemplate(source);
      template.execute(
          "CREATE TABLE person (id bigserial PRIMARY KEY, name text);"
              + " CREATE TABLE pet (id bigserial PRIMARY KEY, name text, owner_id bigint);"
              + " INSERT INTO person (name) VALUES ('a'), ('b'), ('c');"
              + " INSERT INTO pet (name, owner_id) VALUES ('x', 1), ('y', 2), ('z', 3)");
      Jdbi reports = (Jdbi) clinic.context.getBean("reports");
      Handles handles = new Handles(reports);
      assertThat(clinic.bean(Jdbi.class)).isNotSameAs(reports);

      new TransactionTemplate(new JdbcTransactionManager(source))
          .executeWithoutResult(
              status -> {
                Handle h = handles.current();
                List<Person> people = PersonTable.query(h).orderBy(PersonTable.ID.asc()).list();
                people.subList(0, 2).forEach(each -> assertThat(each.getPets(h)).hasSize(1));
                assertThat(handles.<Handle, RuntimeException>with(same -> same)).isSameAs(h);
                template.update("UPDATE pet SET owner_id = 1");
                assertThat(people.get(2).getPets(h)).isEmpty();
              });
    }
  }
}
