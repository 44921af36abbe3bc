package clinic;

import dev.kinship.spring.JdbiCustomizer;
import dev.kinship.spring.SchemaCheck;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.jdbi.v3.core.statement.SqlStatements;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class Setup {

  /** Maps every class, as Jdbi's KotlinPlugin maps every class of Kotlin's. */
  @Bean
  JdbiPlugin everyClass() {
    RowMapperFactory every =
        (type, config) ->
            type == Pet.class || type == Person.class
                ? Optional.of(ConstructorMapper.of((Class<?>) type))
                : Optional.empty();
    return new JdbiPlugin() {
      @Override
      public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerRowMapper(every);
      }
    };
  }

  @Bean
  JdbiCustomizer timeout() {
    return jdbi -> jdbi.getConfig(SqlStatements.class).setQueryTimeout(5);
  }

  @Bean
  SchemaCheck entities() {
    return h -> dev.kinship.schema.check.SchemaCheck.of(h).run().requireClean();
  }

  @Bean
  SchemaCheck pets() {
    return h -> System.out.println("schema: " + PetTable.all(h).size() + " pets");
  }
}
