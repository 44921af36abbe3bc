package dev.kinship.runtime.statement;

import dev.kinship.runtime.type.SqlType;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.array.SqlArrayTypes;

/** How values of a type will be sent together, as one array. */
public final class SentArrays {

  private SentArrays() {}

  /**
   * Tells whether values can be sent together at all.
   *
   * @param handle the handle to run on
   * @param type their type
   * @return whether they can; of a type that only Jdbi knows, where an array type is registered
   */
  public static boolean areKnown(Handle handle, SqlType<?> type) {
    return type.hasArrayForm() || isRegistered(handle, type);
  }

  /**
   * Tells whether the driver says which type of array it is. If not, the server finds it out from
   * what stands beside the array, where something does.
   *
   * @param handle the handle to run on
   * @param type the values' type
   * @return whether it does
   */
  public static boolean areTyped(Handle handle, SqlType<?> type) {
    Object java = type.jdbiType().getType();
    if (java == String.class || java == Character.class) {
      return Pipeline.areStringsTyped(handle.getConnection());
    }
    return type.arrayName() != null || isRegistered(handle, type);
  }

  private static boolean isRegistered(Handle handle, SqlType<?> type) {
    return handle.getConfig(Customs.class).includesArrays(type)
        && handle.getConfig(SqlArrayTypes.class).findFor(type.jdbiType().getType()).isPresent();
  }
}
