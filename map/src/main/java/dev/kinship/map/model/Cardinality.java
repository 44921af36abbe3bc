package dev.kinship.map.model;

/** How many rows of one end a row of the other end goes with. */
public enum Cardinality {
  /** Always one. */
  ONE("one"),
  /** One or none. */
  ZERO_OR_ONE("zero or one"),
  /** Any number. */
  MANY("many");

  private final String words;

  Cardinality(String words) {
    this.words = words;
  }

  /**
   * Says it.
   *
   * @return such as {@code zero or one}
   */
  public String words() {
    return words;
  }
}
