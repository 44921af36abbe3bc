package dev.kinship.spring;

import dev.kinship.runtime.connection.WatchedDataSource;
import javax.sql.DataSource;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Puts a {@link WatchedDataSource} before each data source, so that a handle knows what others send
 * on its connection. Those that only lead to another bean are left alone.
 */
final class WatchedDataSources implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source
            && !(source instanceof WatchedDataSource)
            && !(source instanceof DelegatingDataSource)
            && !(source instanceof AbstractRoutingDataSource)
            && !ScopedProxyUtils.isScopedTarget(name)
        ? new WatchedDataSource(source)
        : bean;
  }
}
