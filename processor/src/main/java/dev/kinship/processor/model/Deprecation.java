package dev.kinship.processor.model;

/** Whether something is deprecated; ordered, so that the graver of two is the greater. */
public enum Deprecation {
  /** Not deprecated. */
  NONE,
  /** Deprecated. */
  DEPRECATED,
  /** Deprecated and going to be removed. */
  FOR_REMOVAL;

  /**
   * The graver of two.
   *
   * @param other the other
   * @return this or the other
   */
  public Deprecation or(Deprecation other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
