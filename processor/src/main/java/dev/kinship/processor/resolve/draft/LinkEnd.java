package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.InverseToMany.Order;
import dev.kinship.processor.report.Site;
import java.util.List;

/**
 * An end of a many-to-many association that was found right, whether it is declared there or as a
 * {@code reverse}.
 *
 * @param name its name
 * @param links the table of the links, as seen from this end
 * @param orderBy the order in which the rows are read
 * @param accessors the names given for its accessors
 * @param declaring the entity that declares it
 * @param declaredBy what declares it, for messages
 * @param site where its name is, or would be, written
 */
public record LinkEnd(
    String name,
    Links links,
    List<Order> orderBy,
    GivenNames accessors,
    Draft declaring,
    String declaredBy,
    Site site) {

  /** The entity at this end. */
  public Draft here() {
    return links.here().entity();
  }

  /** The entity at the other end. */
  public Draft there() {
    return links.there().entity();
  }

  /** Whether the other end declares it. */
  public boolean isReverse() {
    return declaring != here() || declaredBy.startsWith("'reverse'");
  }

  /** Whether what is generated can refer to it. */
  public boolean isUsable() {
    return here().isSound()
        && there().isSound()
        && (links.entity() == null || links.entity().isSound());
  }
}
