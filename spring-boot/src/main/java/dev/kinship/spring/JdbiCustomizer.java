package dev.kinship.spring;

import org.jdbi.v3.core.Jdbi;

/**
 * Changes the application's {@code Jdbi} once, before its first handle is opened. Each bean of this
 * type is called, in the order of {@code @Order}, after all plugins were installed.
 *
 * <pre>{@code
 * @Bean
 * JdbiCustomizer timeouts() {
 *   return jdbi -> jdbi.getConfig(SqlStatements.class).setQueryTimeout(5);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface JdbiCustomizer {

  /**
   * Changes it.
   *
   * @param jdbi the application's
   */
  void customize(Jdbi jdbi);
}
