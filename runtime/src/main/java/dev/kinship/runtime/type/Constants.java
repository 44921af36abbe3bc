package dev.kinship.runtime.type;

import dev.kinship.runtime.error.MappingException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An enum's constants as Jdbi finds them for what a column holds. */
final class Constants<T extends Enum<T>> {

  private final Class<T> type;
  private final T[] all;
  private final Map<String, T> byName = new HashMap<>();

  Constants(Class<T> type) {
    this.type = type;
    this.all = type.getEnumConstants();
    for (T each : all) {
      byName.put(each.name(), each);
    }
  }

  /** By name, in whatever case; no text is no constant. */
  @Nullable T named(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    T exact = byName.get(name);
    if (exact != null) {
      return exact;
    }
    for (T each : all) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    throw missing("is named \"" + name + "\"");
  }

  /** By its position, from 0. */
  T at(int position) {
    if (position < 0 || position >= all.length) {
      throw missing("has the position " + position);
    }
    return all[position];
  }

  private MappingException missing(String what) {
    return new MappingException(
        type.getSimpleName(),
        "none of its constants "
            + what
            + ", which a column holds. Add the constant, or correct the row");
  }
}
