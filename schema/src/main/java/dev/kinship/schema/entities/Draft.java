package dev.kinship.schema.entities;

import java.util.List;

/**
 * Entities for the tables of a database.
 *
 * @param entities the entities
 * @param enums the enums that they use
 * @param notes what has no entity or property, and why
 */
record Draft(List<DraftedEntity> entities, List<DraftedEnum> enums, List<String> notes) {

  /** Copies the lists. */
  public Draft {
    entities = List.copyOf(entities);
    enums = List.copyOf(enums);
    notes = List.copyOf(notes);
  }
}
