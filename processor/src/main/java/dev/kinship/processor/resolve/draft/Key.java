package dev.kinship.processor.resolve.draft;

import dev.kinship.OnReplace;
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
 * @param unique whether each target has one holder at most
 * @param name the owning end's name; empty where only the inverse end is declared
 * @param accessors the names given for the owning end
 * @param declaredBy the annotation
 */
public record Key(
    Draft holder,
    Column column,
    Draft target,
    Property referenced,
    boolean required,
    boolean unique,
    String name,
    GivenNames accessors,
    AnnotationView declaredBy) {

  /** Whether the entity that holds it has accessors. */
  public boolean hasOwningEnd() {
    return !name.isEmpty();
  }

  /** Whether the entity that holds it declares the inverse end too. */
  boolean hasReverse() {
    return hasOwningEnd() && !declaredBy.text("reverse").isEmpty();
  }

  /** Whether what is generated can refer to it. */
  public boolean isUsable() {
    return holder.isSound() && target.isSound();
  }

  /** Its column, where that is no property. */
  public Optional<HiddenColumn> hidden() {
    return column instanceof HiddenColumn hidden ? Optional.of(hidden) : Optional.empty();
  }

  /** Whether it is part of the row's own key too, which the database never lets be null. */
  public boolean isOwnKey() {
    return column instanceof Property property && property.key();
  }

  /** How it is called in messages: by its name, or by its column. */
  public String displayName() {
    return holder.name() + "." + (hasOwningEnd() ? name : column.name());
  }

  /** Where it is: the same for two that are one column, declared twice perhaps. */
  public Place place() {
    return new Place(holder, column.column());
  }

  /**
   * A column of an entity.
   *
   * @param holder the entity
   * @param column the column's name
   */
  public record Place(Draft holder, String column) {}
}
