package dev.kinship.runtime.type;

import dev.kinship.runtime.error.MappingException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An enum's constants as Jdbi finds them for what a column holds, and what they are there. */
final class Constants<T extends Enum<T>> {

  private static final int MOST_NAMED = 10;

  private final Class<T> type;
  private final T[] all;
  private final Map<T, String> labels;
  private final Map<String, T> byLabel = new HashMap<>();

  /**
   * Keeps them.
   *
   * @param labels what columns hold for constants that do not go by their names
   */
  Constants(Class<T> type, Map<T, String> labels) {
    this.type = type;
    this.all = type.getEnumConstants();
    this.labels = new EnumMap<>(type);
    this.labels.putAll(labels);
    for (T each : all) {
      byLabel.putIfAbsent(label(each), each);
    }
  }

  /** What a column holds for a constant. */
  String label(T constant) {
    String label = labels.get(constant);
    return label == null ? constant.name() : label;
  }

  /** By label, in whatever case; an empty text is no constant, unless it is the label of one. */
  @Nullable T labelled(@Nullable String label) {
    if (label == null) {
      return null;
    }
    T exact = byLabel.get(label);
    if (exact != null || label.isEmpty()) {
      return exact;
    }
    for (T each : all) {
      if (label(each).equalsIgnoreCase(label)) {
        return each;
      }
    }
    throw missing(Arrays.stream(all).map(this::label));
  }

  /** By its position, from 0. */
  T at(int position) {
    if (position < 0 || position >= all.length) {
      throw missing(Arrays.stream(all).map(Enum::name));
    }
    return all[position];
  }

  /** It does not say what the column holds: that may be anything. */
  private MappingException missing(Stream<String> there) {
    String some = there.limit(MOST_NAMED).collect(Collectors.joining(", "));
    return new MappingException(
        type.getSimpleName(),
        "what it holds is none of the constants ("
            + some
            + (all.length > MOST_NAMED ? ", …" : "")
            + "). Add the constant, or correct the row");
  }
}
