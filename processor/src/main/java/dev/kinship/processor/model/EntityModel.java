package dev.kinship.processor.model;

import java.util.List;

/**
 * All that is generated for one entity.
 *
 * @param shape the entity itself
 * @param associations its ends of associations, in the order of {@link
 *     EntityShape#associationNames}
 */
public record EntityModel(EntityShape shape, List<Association> associations) {

  /** Copies the list. */
  public EntityModel {
    associations = List.copyOf(associations);
  }
}
