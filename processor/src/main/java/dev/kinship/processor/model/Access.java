package dev.kinship.processor.model;

/** How a property is read or written. */
public sealed interface Access {

  /**
   * The member's name.
   *
   * @return the name
   */
  String member();

  /**
   * By calling a method: a record's accessor, a getter, a setter.
   *
   * @param member the method's name
   */
  record Method(String member) implements Access {}

  /**
   * By the field itself.
   *
   * @param member the field's name
   */
  record Field(String member) implements Access {}
}
