package dev.kinship.processor.generate.text;

/** What stands in a type: a field, a method or a type of its own. */
public sealed interface Member permits Field, Method, KeyType {

  /** Tells which classes it names, in the order in which they stand. */
  void read(Names names);

  /**
   * Writes it, with its comment.
   *
   * @param text where it goes
   * @param names what classes are called there
   */
  void write(StringBuilder text, Names names);
}
