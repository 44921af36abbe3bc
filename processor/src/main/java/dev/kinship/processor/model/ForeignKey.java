package dev.kinship.processor.model;

import com.palantir.javapoet.TypeName;
import dev.kinship.OnReplace;
import dev.kinship.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A foreign key: what both ends of an association have in common.
 *
 * @param holder the entity whose table holds the key
 * @param target the entity that the key points at
 * @param columns the key's columns with what they refer to, one at least; several in the order of
 *     the components of {@code value}
 * @param held the key as the holder knows it; empty where it has one column
 * @param required whether there must always be a target
 * @param unique whether each target has one holder at most
 * @param onDelete what the database does when the target is deleted
 * @param onUpdate what the database does when the target's key changes
 */
public record ForeignKey(
    EntityShape holder,
    EntityShape target,
    List<KeyColumn> columns,
    Optional<HeldKey> held,
    boolean required,
    boolean unique,
    ReferentialAction onDelete,
    ReferentialAction onUpdate) {

  /** Copies the list. */
  public ForeignKey {
    columns = List.copyOf(columns);
  }

  /**
   * A key of one column.
   *
   * @param holder the entity whose table holds the key
   * @param column the key's column there
   * @param target the entity that the key points at
   * @param referenced the property of the target whose value the key is
   * @param required whether there must always be a target
   * @param unique whether each target has one holder at most
   * @param onDelete what the database does when the target is deleted
   * @param onUpdate what the database does when the target's key changes
   */
  public ForeignKey(
      EntityShape holder,
      Column column,
      EntityShape target,
      Property referenced,
      boolean required,
      boolean unique,
      ReferentialAction onDelete,
      ReferentialAction onUpdate) {
    this(
        holder,
        target,
        List.of(new KeyColumn(column, referenced, false)),
        Optional.empty(),
        required,
        unique,
        onDelete,
        onUpdate);
  }

  /**
   * Whether it has several columns.
   *
   * @return whether
   */
  public boolean isComposite() {
    return columns.size() > 1;
  }

  /**
   * The columns that an association writes.
   *
   * @return those that are not shared, one at least
   */
  public List<KeyColumn> own() {
    return isComposite() ? columns.stream().filter(each -> !each.shared()).toList() : columns;
  }

  /**
   * The columns that become null where a row loses its target.
   *
   * @return its own columns that may be null; none where the association is required
   */
  public List<KeyColumn> cleared() {
    if (required) {
      return List.of();
    }
    List<KeyColumn> nullable = own().stream().filter(each -> mayBeNull(each.column())).toList();
    return nullable.isEmpty() ? own() : nullable;
  }

  private static boolean mayBeNull(Column column) {
    return column.nullable() && !(column instanceof Property property && property.key());
  }

  /**
   * Whether a part of it that is its own is no property, so that nothing in memory can hold it.
   *
   * @return whether
   */
  public boolean hidden() {
    return columns.stream().anyMatch(each -> each.column() instanceof HiddenColumn);
  }

  /**
   * The type of its values.
   *
   * @return the column's type, or the record
   */
  public TypeName valueType() {
    return held.<TypeName>map(key -> key.value().type())
        .orElseGet(() -> columns.get(0).column().valueType());
  }

  /**
   * The one column by which a set by key is told, where the others can be read from the row.
   *
   * @return the key's only column, or its only own one that is a property beside properties
   */
  public Optional<KeyColumn> settable() {
    if (!isComposite()) {
      return Optional.of(columns.get(0));
    }
    return own().size() == 1 && !hidden() ? Optional.of(own().get(0)) : Optional.empty();
  }

  /**
   * The constant of the key in the holder's gateway.
   *
   * @return the constant
   */
  public String holderConstant() {
    return held.map(key -> holder.constants().key(key.name()))
        .orElseGet(() -> holder.constants().column(columns.get(0).column()));
  }

  /**
   * The constant of what it refers to in the target's gateway.
   *
   * @return the constant
   */
  public String targetConstant() {
    return held.map(key -> target.constants().key(key.value().name()))
        .orElseGet(() -> target.constants().column(columns.get(0).referenced()));
  }

  /**
   * The slot for a column's value in SQL.
   *
   * @param index the column's position
   * @return {@code :key}, or {@code :key1} and so on where there are several
   */
  public String slot(int index) {
    return ":key" + (isComposite() ? index + 1 : "");
  }

  /**
   * The slot for a column's value in SQL.
   *
   * @param column one of its columns
   * @return {@code :key}, or {@code :key1} and so on where there are several
   */
  public String slot(KeyColumn column) {
    return slot(columns.indexOf(column));
  }

  /**
   * The positions of the columns.
   *
   * @return the positions from 0
   */
  public IntStream positions() {
    return IntStream.range(0, columns.size());
  }

  /**
   * Whether its column is deprecated: the gravest of its own.
   *
   * @return whether
   */
  public Deprecation deprecation() {
    Deprecation gravest = Deprecation.NONE;
    for (KeyColumn each : own()) {
      gravest = gravest.or(each.column().deprecation());
    }
    return gravest;
  }

  /**
   * What a set does with the rows that it replaces.
   *
   * @param declared what the annotation says
   * @return the same, or what {@code DEFAULT} means here
   */
  public OnReplace policy(OnReplace declared) {
    if (declared != OnReplace.DEFAULT) {
      return declared;
    }
    return required ? OnReplace.REFUSE : OnReplace.UNLINK;
  }

  /**
   * Whether an entity points at itself.
   *
   * @return whether
   */
  public boolean selfReference() {
    return holder.type().equals(target.type());
  }
}
