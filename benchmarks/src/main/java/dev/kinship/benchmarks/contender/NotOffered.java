package dev.kinship.benchmarks.contender;

/**
 * That a contender does not do something; another of its side may, or the side does not take part.
 */
public final class NotOffered extends UnsupportedOperationException {

  private static final long serialVersionUID = 1;

  /** What is missing stands in the trace. */
  public NotOffered() {}
}
