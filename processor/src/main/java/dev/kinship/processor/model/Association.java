package dev.kinship.processor.model;

/** One end of an association, as the entity at that end has it. */
public sealed interface Association permits KeyedEnd, ManyToMany, Path {

  /**
   * Tells apart which end it is; the compiler sees that no kind is forgotten.
   *
   * @param visitor what is asked
   * @param <R> the type of the result
   * @return the result for this kind
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * What is asked of each kind of end.
   *
   * @param <R> the type of the result
   */
  interface Visitor<R> {

    /**
     * An owning end.
     *
     * @param end the end
     * @return the result
     */
    R owning(OwningToOne end);

    /**
     * An inverse end of one row.
     *
     * @param end the end
     * @return the result
     */
    R toOne(InverseToOne end);

    /**
     * An inverse end of many rows.
     *
     * @param end the end
     * @return the result
     */
    R toMany(InverseToMany end);

    /**
     * An end of a many-to-many association.
     *
     * @param end the end
     * @return the result
     */
    R manyToMany(ManyToMany end);

    /**
     * The far end of a path.
     *
     * @param end the end
     * @return the result
     */
    R path(Path end);
  }

  /**
   * The name, such as {@code owner} or {@code pets}; unique within the entity.
   *
   * @return the name
   */
  String name();

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
  Deprecation deprecation();

  /**
   * Whether an entity is at both ends.
   *
   * @return whether
   */
  default boolean selfReference() {
    return here().type().equals(there().type());
  }
}
