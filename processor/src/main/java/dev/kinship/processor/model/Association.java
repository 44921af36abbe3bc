package dev.kinship.processor.model;

import java.util.List;

/** One end of an association, as the entity at that end has it. */
public sealed interface Association permits OwningToOne, InverseToOne, InverseToMany {

  /**
   * The name, such as {@code owner} or {@code pets}; unique within the entity.
   *
   * @return the name
   */
  String name();

  /**
   * The foreign key behind it.
   *
   * @return the key
   */
  ForeignKey key();

  /**
   * The entity at this end.
   *
   * @return the entity
   */
  EntityShape here();

  /**
   * The entity at the other end.
   *
   * @return the entity
   */
  EntityShape there();

  /**
   * The names of the accessors that this end gets.
   *
   * @return the names, each once
   */
  List<String> accessorNames();

  /**
   * The name for messages, such as {@code Pet.owner}.
   *
   * @return the name
   */
  default String displayName() {
    return here().displayName() + "." + name();
  }

  /**
   * The constant of the descriptor in this end's gateway.
   *
   * @return the constant
   */
  default String constant() {
    return here().constants().association(name());
  }

  /**
   * Whether its accessors are deprecated: where the key's property is.
   *
   * @return whether
   */
  default Deprecation deprecation() {
    return key().column().deprecation();
  }
}
