package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/** What stands in a room, and is called as a type of the runtime. */
@Entity
public class Table implements TableAssociations {

  /** The key. */
  @Id public long handle;

  /** A property that is called as a parameter. */
  public String values;

  /** A property that is called as a constant. */
  public String insert;

  /** A property that is called as an association. */
  public String guests;

  /** A table without anything on it. */
  public Table() {}
}
