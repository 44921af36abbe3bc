package dev.kinship.processor.resolve.draft;

import dev.kinship.processor.model.Property;
import dev.kinship.processor.model.TableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table whose rows link those of two entities, as seen from one of them.
 *
 * @param table the table
 * @param entity the entity whose table it is; null where it is no entity's
 * @param here this end
 * @param there the other end
 */
public record Links(TableName table, @Nullable Draft entity, Side here, Side there) {

  /**
   * One end of the links.
   *
   * @param entity the entity at this end
   * @param columns the links' columns that point at it
   * @param keyName the name of the key that they refer to; empty for the primary key
   * @param referenced the properties that they refer to, one for each
   */
  public record Side(
      Draft entity, List<String> columns, String keyName, List<Property> referenced) {

    /** Copies the lists. */
    public Side {
      columns = List.copyOf(columns);
      referenced = List.copyOf(referenced);
    }

    /** The end that a foreign key of the links points at. */
    static Side of(Key key) {
      return new Side(
          key.target(),
          key.columnNames(),
          key.referenced(),
          key.columns().stream().map(each -> each.referenced()).toList());
    }
  }

  /** Those of an entity that belongs to both. */
  public static Links through(Draft entity, Key here, Key there) {
    return new Links(entity.table, entity, Side.of(here), Side.of(there));
  }

  /** The same, as seen from the other end. */
  public Links mirrored() {
    return new Links(table, entity, there, here);
  }
}
