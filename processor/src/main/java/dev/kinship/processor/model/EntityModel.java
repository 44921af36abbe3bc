package dev.kinship.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that is generated for one entity.
 *
 * @param shape the entity itself
 * @param associations its ends of associations, in the order of {@link
 *     EntityShape#associationNames}
 * @param with the names of the other entities that declare something of it, sorted
 */
public record EntityModel(
    EntityShape shape, List<Association> associations, SortedSet<String> with) {

  /** Copies the lists. */
  public EntityModel {
    associations = List.copyOf(associations);
    with = Collections.unmodifiableSortedSet(new TreeSet<>(with));
  }
}
