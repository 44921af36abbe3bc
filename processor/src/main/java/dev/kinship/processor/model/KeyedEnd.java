package dev.kinship.processor.model;

/** One end of an association that is a foreign key between the two entities. */
public sealed interface KeyedEnd extends Association
    permits OwningToOne, InverseToOne, InverseToMany {

  /**
   * The foreign key behind it.
   *
   * @return the key
   */
  ForeignKey key();

  @Override
  default Deprecation deprecation() {
    return key().deprecation();
  }
}
