package dev.kinship.spring;

import dev.kinship.testkit.TestDatabase;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An application on a database of its own, whose wire is tapped. */
final class Clinic implements AutoCloseable {

  /** What every application of these tests has. */
  @EnableAutoConfiguration
  static class Application {}

  final ConfigurableApplicationContext context;
  private final WireTap tap;

  private Clinic(ConfigurableApplicationContext context, WireTap tap) {
    this.context = context;
    this.tap = tap;
  }

  /** Starts one with these settings, such as {@code kinship.read-mode=one}. */
  static Clinic start(List<String> settings, Class<?>... sources) {
    try {
      WireTap tap = WireTap.before("localhost", TestDatabase.port());
      List<String> all = new ArrayList<>(settings);
      all.add("spring.datasource.url=" + TestDatabase.create().url(tap));
      all.add("spring.datasource.hikari.maximum-pool-size=3");
      all.add("spring.main.banner-mode=off");
      all.add("logging.level.root=off");
      SpringApplicationBuilder builder =
          new SpringApplicationBuilder(Application.class)
              .web(WebApplicationType.NONE)
              .sources(sources);
      Clinic clinic =
          new Clinic(
              builder.run(all.stream().map(each -> "--" + each).toArray(String[]::new)), tap);
      clinic
          .bean(JdbcTemplate.class)
          .execute(
              "CREATE TABLE person (id bigserial PRIMARY KEY, name text NOT NULL UNIQUE);"
                  + " CREATE TABLE pet (id bigserial PRIMARY KEY, name text NOT NULL,"
                  + " owner_id bigint REFERENCES person);"
                  + " CREATE INDEX ON pet (owner_id);"
                  + " INSERT INTO person (name)"
                  + " SELECT 'person ' || n FROM generate_series(1, 20) AS n;"
                  + " INSERT INTO pet (name, owner_id)"
                  + " SELECT 'pet ' || n, n FROM generate_series(1, 20) AS n");
      return clinic;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A template that begins transactions like {@code @Transactional} with this propagation. */
  TransactionTemplate transaction(int propagation) {
    TransactionTemplate template = new TransactionTemplate(bean(PlatformTransactionManager.class));
    template.setPropagationBehavior(propagation);
    return template;
  }

  /** The statements that went over the wire, but for those that begin and end transactions. */
  List<String> sent(Runnable call) {
    tap.take();
    call.run();
    return tap.take().statements().stream()
        .map(String::strip)
        .filter(each -> !each.matches("(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|SET ).*"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    context.close();
    tap.close();
  }
}
