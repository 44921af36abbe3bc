package dev.kinship.sql;

/**
 * A column to which each statement that inserts or changes a row gives a value of SQL's own: a time
 * by the database's clock, a version. Immutable.
 *
 * @param column the column, as SQL spells it
 * @param kind what it holds
 */
public record Stamp(String column, Kind kind) {

  /** What a column holds that the statements write by themselves. */
  public enum Kind {
    /** When the row was inserted. */
    CREATED_AT,
    /** When the row was inserted or last changed. */
    UPDATED_AT,
    /** How often the row was changed. */
    VERSION,
    /** When the row was last changed, as what tells its versions apart. */
    VERSION_TIME
  }

  /** The transaction's time, which is also that of {@code DEFAULT now()}. */
  private static final String CLOCK = "now()";

  /** The value that an insert gives. */
  String inserted() {
    return switch (kind) {
      case VERSION -> "0";
      case VERSION_TIME -> "clock_timestamp()";
      case CREATED_AT, UPDATED_AT -> CLOCK;
    };
  }

  /** Whether it tells the versions of a row apart. */
  boolean isVersion() {
    return kind == Kind.VERSION || kind == Kind.VERSION_TIME;
  }

  /** Whether a change of the row writes it. */
  boolean isTouched() {
    return kind != Kind.CREATED_AT;
  }

  /**
   * The value that a change of the row gives.
   *
   * @param alias what stands before the row's columns, such as {@code p.}; empty where nothing does
   */
  String touched(String alias) {
    return switch (kind) {
      case VERSION -> alias + column + " + 1";
      case VERSION_TIME -> // never the same twice, whatever the clock does
          "greatest(clock_timestamp(), " + alias + column + " + interval '1 microsecond')";
      case CREATED_AT, UPDATED_AT -> CLOCK;
    };
  }
}
