package dev.kinship.spring;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes a {@code Jdbi} whose handles take part in Spring's transactions, as the starter does for
 * the application's data source. For a second data source, or where no Boot sets it up:
 *
 * <pre>{@code
 * @Bean
 * Jdbi reports(@Qualifier("reports") DataSource dataSource) {
 *   return SpringJdbi.create(dataSource).installPlugin(new KinshipPlugin());
 * }
 * }</pre>
 *
 * <p>Without the starter, give it a {@link dev.kinship.runtime.connection.WatchedDataSource}, and
 * the same to the transaction manager; otherwise nothing is read ahead in transactions.
 */
public final class SpringJdbi {

  private SpringJdbi() {}

  /**
   * Makes one, without plugins. In a transaction {@code withHandle} and the like give the one
   * handle of the transaction, which cannot end it.
   *
   * @param dataSource that of the transactions
   * @return the new Jdbi
   */
  public static Jdbi create(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(new SpringConnections(dataSource));
    jdbi.setTransactionHandler(new SpringTransactions(jdbi.getTransactionHandler()));
    jdbi.setHandleScope(new TransactionHandles(jdbi));
    return jdbi;
  }
}
