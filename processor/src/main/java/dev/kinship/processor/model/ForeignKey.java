package dev.kinship.processor.model;

import dev.kinship.ReferentialAction;

/**
 * A foreign key: what both ends of an association have in common.
 *
 * @param holder the entity whose table holds the key
 * @param column the key's column there
 * @param target the entity that the key points at
 * @param referenced the property of the target whose value the key is
 * @param required whether there must always be a target
 * @param onDelete what the database does with the holder when the target is deleted; for the DDL
 * @param onUpdate what the database does with the holder when the target's key changes; for the DDL
 */
public record ForeignKey(
    EntityShape holder,
    Column column,
    EntityShape target,
    Property referenced,
    boolean required,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {

  /**
   * Whether the key is a column only, not a property of the holder.
   *
   * @return whether
   */
  public boolean hidden() {
    return column instanceof HiddenColumn;
  }

  /**
   * Whether both ends are the same entity.
   *
   * @return whether
   */
  public boolean selfReference() {
    return holder.type().equals(target.type());
  }
}
