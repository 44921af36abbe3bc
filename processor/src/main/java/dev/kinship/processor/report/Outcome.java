package dev.kinship.processor.report;

import java.util.List;
import java.util.Optional;

/**
 * What became of one thing in this round.
 *
 * @param <T> what it becomes when it is right
 */
public sealed interface Outcome<T> {

  /**
   * It is right.
   *
   * @param value what it became
   * @param warnings what is doubtful about it
   * @param <T> its type
   */
  record Ready<T>(T value, List<Finding> warnings) implements Outcome<T> {

    /** Copies the list. */
    public Ready {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It is wrong.
   *
   * @param findings what is wrong with it
   * @param <T> what it would have become
   */
  record Rejected<T>(List<Finding> findings) implements Outcome<T> {

    /** Copies the list. */
    public Rejected {
      findings = List.copyOf(findings);
    }
  }

  /**
   * It refers to a type that does not exist yet, and that another processor may still generate.
   *
   * @param certain what is certain of it already
   * @param <T> what it will become
   */
  record NotYet<T>(Optional<T> certain) implements Outcome<T> {}
}
