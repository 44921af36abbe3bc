package dev.kinship.runtime.generated;

/**
 * Describes the inverse end of an association, or one of links or of a path: its name, and the SQL
 * that reads it. For generated code; for one thread.
 *
 * @param <B> the builder itself
 */
public abstract class EndBuilder<B extends EndBuilder<B>> {

  final String name;
  final String constant;
  String get = "";
  String scope = "";
  String has = "";

  EndBuilder(String name, String constant) {
    this.name = name;
    this.constant = constant;
  }

  /**
   * Reads the rows at the other end of {@code :key}, without an order.
   *
   * @param sql the SQL
   */
  public final B get(String sql) {
    get = sql;
    return self();
  }

  /**
   * Restricts the rows that are read, unless a fetch lifts it.
   *
   * @param sql the entity's default scope
   */
  public final B scope(String sql) {
    scope = sql;
    return self();
  }

  /**
   * Asks whether there is a row at the other end of {@code :key}.
   *
   * @param sql the SQL
   */
  public final B has(String sql) {
    has = sql;
    return self();
  }

  @SuppressWarnings("unchecked") // each builder names itself
  final B self() {
    return (B) this;
  }
}
