package dev.kinship.spring;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadAheadListener;
import dev.kinship.runtime.connection.WatchedDataSource;
import dev.kinship.runtime.error.OneByOneException;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The counters {@code kinship.*} of a {@code Jdbi} and its data source. */
final class KinshipMetrics {

  private final MeterRegistry registry;

  private KinshipMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Counts from now on; listeners that are there are called as before. */
  static KinshipMetrics bind(Jdbi jdbi, DataSource dataSource, MeterRegistry registry) {
    KinshipMetrics metrics = new KinshipMetrics(registry);
    metrics.countStatements(dataSource);
    KinshipConfig config = jdbi.getConfig(KinshipConfig.class);
    config.setReadAheadListener(metrics.readAhead(config.readAheadListener()));
    config.setOneByOneListener(metrics.oneByOne(config.oneByOneListener()));
    return metrics;
  }

  private void countStatements(DataSource dataSource) {
    try {
      if (dataSource.isWrapperFor(WatchedDataSource.class)) {
        FunctionCounter.builder(
                "kinship.statements",
                dataSource.unwrap(WatchedDataSource.class),
                WatchedDataSource::statements)
            .description("Statements made on the connections of the data source, by anybody")
            .register(registry);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the data source cannot say what it is", e);
    }
  }

  private ReadAheadListener readAhead(@Nullable ReadAheadListener before) {
    return (association, keys, rows) -> {
      registry.counter("kinship.read.ahead.statements", "association", association).increment();
      registry.counter("kinship.read.ahead.rows", "association", association).increment(rows);
      if (before != null) {
        before.readAhead(association, keys, rows);
      }
    };
  }

  private Consumer<OneByOneException> oneByOne(@Nullable Consumer<OneByOneException> before) {
    return found -> {
      registry.counter("kinship.one.by.one", "association", found.subject()).increment();
      if (before != null) {
        before.accept(found);
      }
    };
  }
}
