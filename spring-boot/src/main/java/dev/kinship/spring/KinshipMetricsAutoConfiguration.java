package dev.kinship.spring;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Counts what is sent and read ahead, where the application has a registry of Micrometer's. */
@AutoConfiguration(
    after = KinshipAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.metrics.export.simple"
          + ".SimpleMetricsExportAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure"
          + ".CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple"
          + ".SimpleMetricsExportAutoConfiguration"
    })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({MeterRegistry.class, Jdbi.class})
public class KinshipMetricsAutoConfiguration {

  /** Spring calls this. */
  public KinshipMetricsAutoConfiguration() {}

  @Bean
  KinshipMetrics kinshipMetrics(Jdbi jdbi, DataSource dataSource, MeterRegistry registry) {
    return KinshipMetrics.bind(jdbi, dataSource, registry);
  }
}
