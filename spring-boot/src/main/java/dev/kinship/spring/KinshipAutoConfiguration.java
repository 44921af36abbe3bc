package dev.kinship.spring;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.config.KinshipConfig;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Sets Kinship up on the application's data source: a {@code Jdbi} with {@link KinshipPlugin} and
 * the plugins and customizers that are beans, whose handles take part in Spring's transactions. A
 * {@code Jdbi} of the application's own is left as it is.
 */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration", // 3.x
      "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration"
    })
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(KinshipProperties.class)
public class KinshipAutoConfiguration {

  /** Spring calls this. */
  public KinshipAutoConfiguration() {}

  @Bean
  @ConditionalOnProperty(name = "kinship.watch-data-source", matchIfMissing = true)
  static WatchedDataSources kinshipWatchedDataSources() {
    return new WatchedDataSources();
  }

  @Bean
  @ConditionalOnMissingBean
  @DependsOnDatabaseInitialization
  Jdbi jdbi(
      DataSource dataSource,
      KinshipProperties properties,
      ObjectProvider<JdbiPlugin> plugins,
      ObjectProvider<JdbiCustomizer> customizers) {
    Jdbi jdbi = SpringJdbi.create(dataSource);
    jdbi.getConfig(KinshipConfig.class)
        .setReadMode(properties.getReadMode())
        .setSchema(properties.getSchema());
    plugins.orderedStream().forEach(jdbi::installPlugin);
    jdbi.installPlugin(new KinshipPlugin());
    customizers.orderedStream().forEach(each -> each.customize(jdbi));
    return jdbi;
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnSingleCandidate(Jdbi.class)
  Handles kinshipHandles(Jdbi jdbi) {
    return new Handles(jdbi);
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty("kinship.translate-exceptions")
  static KinshipExceptionTranslator kinshipExceptionTranslator() {
    return new KinshipExceptionTranslator(new SQLStateSQLExceptionTranslator());
  }

  @Bean
  @ConditionalOnProperty("kinship.check-schema")
  SmartInitializingSingleton kinshipSchemaCheck(Jdbi jdbi, ObjectProvider<SchemaCheck> checks) {
    return () -> checks.orderedStream().forEach(each -> jdbi.useHandle(each::check));
  }
}
