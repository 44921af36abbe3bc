package dev.kinship.schema.check;

/** Takes what rules find about one association. */
@FunctionalInterface
interface Report {

  /**
   * Takes a finding.
   *
   * @param kind what it is
   * @param found what is there
   * @param expected what there should be
   * @param cure the statements that make it so
   */
  void add(FindingKind kind, String found, String expected, String... cure);
}
