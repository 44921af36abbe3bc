package dev.kinship.runtime.type;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the values of the user's own types hold, for those who compare them as the database does. A
 * type is known as soon as there is an {@link SqlTypes#wrapped} of it. May be used by several
 * threads.
 */
public final class HeldValues {

  private static final ClassValue<Known> KNOWN =
      new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
          return new Known();
        }
      };

  private static final class Known {
    volatile @Nullable Function<Object, @Nullable Object> unwrap;
  }

  private HeldValues() {}

  /** Makes a type known; all types of one class hold their value in the same way. */
  @SuppressWarnings("unchecked") // it is only called with values of that class
  static <T, V> void know(Class<?> type, Function<T, @Nullable V> unwrap) {
    KNOWN.get(type).unwrap = (Function<Object, @Nullable Object>) (Function<?, ?>) unwrap;
  }

  /**
   * Tells what a value holds.
   *
   * @param value a value
   * @return what it holds; null if it is of no such type, or holds nothing
   */
  public static @Nullable Object in(Object value) {
    Function<Object, @Nullable Object> unwrap = KNOWN.get(value.getClass()).unwrap;
    return unwrap == null ? null : unwrap.apply(value);
  }
}
