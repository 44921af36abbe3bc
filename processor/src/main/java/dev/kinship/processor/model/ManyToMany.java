package dev.kinship.processor.model;

import dev.kinship.processor.model.InverseToMany.Accessors;
import dev.kinship.processor.model.InverseToMany.Order;
import java.util.List;

/**
 * An end of an association in which each row is linked with many of the other entity.
 *
 * @param name the association's name
 * @param links the table of the links
 * @param orderBy the order in which the rows are read; empty for the key's
 * @param accessors the accessors' names; no row is built in memory
 */
public record ManyToMany(String name, LinkTable links, List<Order> orderBy, Accessors accessors)
    implements Association {

  /** Copies the list. */
  public ManyToMany {
    orderBy = List.copyOf(orderBy);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.manyToMany(this);
  }

  @Override
  public EntityShape here() {
    return links.here().entity();
  }

  @Override
  public EntityShape there() {
    return links.there().entity();
  }

  @Override
  public Deprecation deprecation() {
    return Deprecation.NONE;
  }

  /**
   * What links one row, with values for the link; only where an entity stands for the links.
   *
   * @return the accessor's name
   */
  public String addOne() {
    return "add" + Words.capitalized(accessors.singularNoun());
  }

  /**
   * What reads rows and links together; only where an entity stands for the links.
   *
   * @return the accessor's name
   */
  public String getWithLinks() {
    return accessors.get() + "WithLinks";
  }

  /**
   * The name of the parameter that takes several rows.
   *
   * @return the name
   */
  public String parameter() {
    return Words.parameter(accessors.noun(), "handle", "fetch", there().topPackage());
  }

  /**
   * The name of the parameter that takes one row's values.
   *
   * @return the name
   */
  public String singularParameter() {
    return Words.parameter(accessors.singularNoun(), "handle", there().topPackage());
  }
}
