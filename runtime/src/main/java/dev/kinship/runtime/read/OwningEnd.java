package dev.kinship.runtime.read;

import dev.kinship.OnReplace;
import dev.kinship.runtime.row.EntityTable;
import dev.kinship.runtime.row.KeyColumns;
import org.jspecify.annotations.Nullable;

/**
 * What an owning end knows of its association.
 *
 * @param name the entity and the association, such as {@code Pet.owner}
 * @param constant the generated constant that users call, such as {@code PetTable.OWNER}
 * @param here the foreign key
 * @param there what it refers to
 * @param required whether there must always be a target
 * @param onReplace what happens to another row that points at the same target; null where any
 *     number of rows may
 * @param sql the statements
 */
public record OwningEnd<E, K, T>(
    String name,
    String constant,
    KeyColumns<E, K> here,
    KeyColumns<T, K> there,
    boolean required,
    @Nullable OnReplace onReplace,
    ToOneSql sql) {

  /** The table whose rows hold the key. */
  public EntityTable<E> table() {
    return here.table();
  }

  /** The target's table. */
  public EntityTable<T> target() {
    return there.table();
  }
}
