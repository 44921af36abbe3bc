package dev.kinship.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many rows were deleted or unlinked with a row, by the association that named them. Immutable.
 *
 * @param byAssociation the numbers by the associations' names, such as {@code Owner.pets}, in the
 *     order in which it happened; 0 if there were none
 */
public record Deleted(Map<String, Long> byAssociation) {

  /** Copies the map. */
  public Deleted {
    byAssociation = Collections.unmodifiableMap(new LinkedHashMap<>(byAssociation));
  }

  /**
   * How many rows of an association were deleted or unlinked; of a many-to-many, how many links.
   *
   * @param association the association, such as {@code OwnerTable.PETS}
   * @return the number; 0 where it was not named
   */
  public long count(Association<?, ?> association) {
    return byAssociation.getOrDefault(association.toString(), 0L); // which is its name
  }
}
