package dev.kinship.schema.check;

import java.util.List;

/**
 * One thing in which an entity and the database differ.
 *
 * @param kind what it is
 * @param entity the entity, such as {@code Pet}; its binary name where another of the checked
 *     entities is called the same
 * @param type the entity's class by its binary name, such as {@code com.example.shop.Pet}
 * @param property the property; empty where it is not about one
 * @param association the association, such as {@code owner}; empty where it is not about one
 * @param table the table, as SQL spells it
 * @param column the column or columns, as SQL spells them; empty where it is not about any
 * @param found what is there
 * @param expected what the entity needs
 * @param cure the statements that make the database fit, in order; empty where only the entity can
 *     be changed
 */
public record Finding(
    FindingKind kind,
    String entity,
    String type,
    String property,
    String association,
    String table,
    String column,
    String found,
    String expected,
    List<String> cure) {

  /**
   * Copies the list.
   *
   * @param kind see the record
   * @param entity see the record
   * @param type see the record
   * @param property see the record
   * @param association see the record
   * @param table see the record
   * @param column see the record
   * @param found see the record
   * @param expected see the record
   * @param cure see the record
   */
  public Finding {
    cure = List.copyOf(cure);
  }

  /** The same of an entity that needs its binary name, for another is called the same. */
  Finding inFull() {
    return new Finding(
        kind, type, type, property, association, table, column, found, expected, cure);
  }

  /**
   * The finding as text: what is wrong, both sides, the cure.
   *
   * @return lines, the first of which suffices alone
   */
  @Override
  public String toString() {
    String member = property.isEmpty() ? association : property;
    StringBuilder text = new StringBuilder();
    text.append(kind.severity()).append(" [").append(kind.slug()).append("] ");
    text.append(entity).append(member.isEmpty() ? "" : "." + member);
    text.append(" (").append(table).append(column.isEmpty() ? "" : "." + column).append("): ");
    text.append(found).append("\n  expected: ").append(expected);
    cure.forEach(each -> text.append("\n  cure: ").append(each.replace("\n", "\n        ")));
    return text.toString();
  }
}
