package dev.kinship.processor.model;

import dev.kinship.sql.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table whose rows link those of two entities, as seen from one of them.
 *
 * @param table the table
 * @param entity the entity whose table it is; empty where it is no entity's
 * @param here this end
 * @param there the other end
 */
public record LinkTable(TableName table, Optional<EntityShape> entity, Side here, Side there) {

  /**
   * One end of the links.
   *
   * @param entity the entity at this end
   * @param columns the links' columns that point at it, unquoted
   * @param keyName what distinguishes the key that they refer to from the entity's other keys of
   *     several columns; empty for the primary key
   * @param referenced the properties that they refer to, one for each
   */
  public record Side(
      EntityShape entity, List<String> columns, String keyName, List<Property> referenced) {

    /** Copies the lists. */
    public Side {
      columns = List.copyOf(columns);
      referenced = List.copyOf(referenced);
    }

    /**
     * Whether what the links refer to is deprecated: the gravest of its properties.
     *
     * @return whether
     */
    public Deprecation deprecation() {
      return referenced.stream()
          .map(Property::deprecation)
          .reduce(Deprecation.NONE, Deprecation::or);
    }

    /**
     * The constant of what the links refer to.
     *
     * @return the constant in the entity's gateway
     */
    public String constant() {
      return referenced.size() == 1
          ? entity.constants().column(referenced.get(0))
          : entity.constants().key(keyName);
    }

    /**
     * The links' columns as SQL spells them.
     *
     * @return the names
     */
    public List<String> spelled() {
      return columns.stream().map(Identifiers::spell).toList();
    }

    /**
     * The columns that they refer to as SQL spells them.
     *
     * @return the names
     */
    public List<String> spelledReferenced() {
      return referenced.stream().map(Property::spelled).toList();
    }

    /**
     * The slot for the value of a column.
     *
     * @param i the column's position
     * @return {@code :key}, or {@code :key1} and so on where there are several
     */
    public String slot(int i) {
      return ":key" + (columns.size() == 1 ? "" : i + 1);
    }
  }

  /**
   * The columns of both ends, which are unique together.
   *
   * @return each column once, as SQL spells it
   */
  public List<String> pair() {
    return Stream.concat(here.spelled().stream(), there.spelled().stream()).distinct().toList();
  }
}
