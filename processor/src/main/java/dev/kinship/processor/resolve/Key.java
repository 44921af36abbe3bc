package dev.kinship.processor.resolve;

import dev.kinship.ReferentialAction;
import dev.kinship.processor.model.Column;
import dev.kinship.processor.model.ForeignKey;
import dev.kinship.processor.model.GivenNames;
import dev.kinship.processor.model.HiddenColumn;
import dev.kinship.processor.model.Property;
import dev.kinship.processor.read.AnnotationView;
import java.util.Optional;

/**
 * A foreign key that was found right, whichever end declares it.
 *
 * @param holder the entity whose table holds it
 * @param column its column
 * @param target the entity that it points at
 * @param referenced the property there that it is the value of
 * @param required whether there must always be a target
 * @param name the owning end's name; empty where only the inverse end is declared
 * @param accessors the names given for the owning end
 * @param declaredBy the annotation
 */
record Key(
    Draft holder,
    Column column,
    Draft target,
    Property referenced,
    boolean required,
    String name,
    GivenNames accessors,
    AnnotationView declaredBy) {

  /** Whether the entity that holds it has accessors. */
  boolean hasOwningEnd() {
    return !name.isEmpty();
  }

  /** Whether what is generated can refer to it. */
  boolean isUsable() {
    return holder.isSound() && target.isSound();
  }

  /** Its column, where that is no property. */
  Optional<HiddenColumn> hidden() {
    return column instanceof HiddenColumn hidden ? Optional.of(hidden) : Optional.empty();
  }

  /** How it is called in messages: by its name, or by its column. */
  String displayName() {
    return holder.name() + "." + (hasOwningEnd() ? name : column.name());
  }

  ForeignKey model() {
    return new ForeignKey(
        holder.shape(),
        column,
        target.shape(),
        referenced,
        required,
        false,
        declaredBy.constant("onDelete", ReferentialAction.NO_ACTION),
        declaredBy.constant("onUpdate", ReferentialAction.NO_ACTION));
  }
}
