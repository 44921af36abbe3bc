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
   * @param overloaded whether a reference to it could mean another method too
   */
  record Method(String member, boolean overloaded) implements Access {

    /**
     * A method that is the only one of its name.
     *
     * @param member the method's name
     */
    public Method(String member) {
      this(member, false);
    }
  }

  /**
   * By the field itself.
   *
   * @param member the field's name
   */
  record Field(String member) implements Access {}
}
