package dev.kinship.processor.report;

import java.util.List;

/**
 * One mistake: what it is, where it is, and what to do.
 *
 * @param problem which of the catalogue
 * @param site where
 * @param headline the mistake in one sentence that suffices alone: many tools show one line
 * @param details the facts, such as both sides of a mismatch, one a line
 * @param fix one concrete way to mend it
 */
public record Finding(
    Problem problem, Site site, String headline, List<String> details, String fix) {

  /** Copies the list. */
  public Finding {
    details = List.copyOf(details);
  }

  /**
   * A finding without details.
   *
   * @param problem which of the catalogue
   * @param site where
   * @param headline the mistake in one sentence
   * @param fix one concrete way to mend it
   * @return the finding
   */
  public static Finding of(Problem problem, Site site, String headline, String fix) {
    return new Finding(problem, site, headline, List.of(), fix);
  }

  /**
   * The same with facts.
   *
   * @param facts the facts, one a line
   * @return the finding
   */
  public Finding with(List<String> facts) {
    return new Finding(problem, site, headline, facts, fix);
  }

  /**
   * The same with facts.
   *
   * @param facts the facts, one a line
   * @return the finding
   */
  public Finding with(String... facts) {
    return with(List.of(facts));
  }

  /**
   * The whole text.
   *
   * @return the slug and the headline, then the facts, then the fix
   */
  public String text() {
    StringBuilder text = new StringBuilder("[" + problem.slug() + "] " + headline);
    details.forEach(detail -> text.append("\n    ").append(detail));
    return text.append("\n  ").append(fix).toString();
  }
}
