package dev.kinship.runtime.error;

import java.sql.SQLException;

/**
 * A distributed server, such as Citus, locks rows of one shard at a time, and the call was about
 * rows of several: rows of two tenants in one {@code updateAll}, for example (SQLSTATE 0A000).
 * Nothing was written. Call for the rows of each tenant by itself, in a transaction if all or none
 * shall be written:
 *
 * <pre>{@code
 * jdbi.useTransaction(
 *     h ->
 *         pets.stream()
 *             .collect(Collectors.groupingBy(Pet::tenantId, TreeMap::new, Collectors.toList()))
 *             .values()
 *             .forEach(ofOneTenant -> PetTable.updateAll(h, ofOneTenant)));
 * }</pre>
 */
public final class SeveralShardsException extends DatabaseException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param subject the association or table
   * @param message what happened and what to do
   * @param sql the statement that failed
   * @param cause the driver's error
   */
  public SeveralShardsException(String subject, String message, String sql, SQLException cause) {
    super(subject, message, sql, cause);
  }
}
