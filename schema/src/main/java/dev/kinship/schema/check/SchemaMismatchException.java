package dev.kinship.schema.check;

/** Entities and database do not fit; the message has all findings. */
public final class SchemaMismatchException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient CheckReport report;

  SchemaMismatchException(CheckReport report) {
    super("The entities do not fit the database:\n\n" + report.text());
    this.report = report;
  }

  /**
   * What was found.
   *
   * @return the report
   */
  public CheckReport report() {
    return report;
  }
}
