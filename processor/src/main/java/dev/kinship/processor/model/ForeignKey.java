package dev.kinship.processor.model;

import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;

/**
 * A foreign key: what both ends of an association have in common.
 *
 * @param holder the entity whose table holds the key
 * @param column the key's column there
 * @param target the entity that the key points at
 * @param referenced the property of the target whose value the key is
 * @param required whether there must always be a target
 * @param unique whether each target has one holder at most
 * @param onDelete what the database does with the holder when the target is deleted; for the DDL
 * @param onUpdate what the database does with the holder when the target's key changes; for the DDL
 */
public record ForeignKey(
    EntityShape holder,
    Column column,
    EntityShape target,
    Property referenced,
    boolean required,
    boolean unique,
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
   * What becomes of the rows that a set replaces.
   *
   * @param declared the policy that the annotation gives
   * @return the policy; never {@code DEFAULT}
   */
  public OnReplace policy(OnReplace declared) {
    if (declared != OnReplace.DEFAULT) {
      return declared;
    }
    return required ? OnReplace.REFUSE : OnReplace.UNLINK;
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
