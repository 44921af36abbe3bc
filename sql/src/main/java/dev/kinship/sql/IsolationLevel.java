package dev.kinship.sql;

/** How a statement asks for the isolation level of the transaction that it runs in. */
final class IsolationLevel {

  /** The name of the level, such as {@code read committed}. */
  static final String NAME = "current_setting('transaction_isolation')";

  /** Both levels at which each statement takes its own snapshot begin with it. */
  static final String FRESH_SNAPSHOTS = NAME + " LIKE 'read %'";

  private IsolationLevel() {}
}
