package dev.kinship.processor.report;

/** The findings for what appears after the files that depend on it were written. */
public final class Late {

  private Late() {}

  /**
   * An association's other entity appeared too late.
   *
   * @param site the entity that refers to it
   * @param entity its name
   * @return the finding
   */
  public static Finding target(Site site, String entity) {
    return Finding.of(
        Problem.GENERATED_TOO_EARLY,
        site,
        "'" + entity + "' refers to a type that appeared after its accessors were generated",
        "Write that type by hand, or let it be generated from something else than what Kinship"
            + " generates.");
  }
}
