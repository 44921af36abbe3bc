package dev.kinship.runtime.query;

/**
 * A lock on the rows that are read, held until the transaction ends; outside of one it does
 * nothing.
 */
public enum Lock {

  /** Against every change, deletion and lock by others. */
  FOR_UPDATE("FOR UPDATE"),

  /** As {@link #FOR_UPDATE}, but others may go on pointing foreign keys at the row. */
  FOR_NO_KEY_UPDATE("FOR NO KEY UPDATE"),

  /** Against every change by others, who may take the same lock. */
  FOR_SHARE("FOR SHARE"),

  /** Against deletion, and change of the key, by others. */
  FOR_KEY_SHARE("FOR KEY SHARE");

  private final String sql;

  Lock(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }
}
