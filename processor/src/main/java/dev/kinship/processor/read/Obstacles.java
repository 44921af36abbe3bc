package dev.kinship.processor.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is where a field cannot be read, or cannot be written.
 *
 * @param field why the field itself is out of reach, such as {@code private}; {@code null} if it is
 *     not
 * @param isFinal whether the field is final
 * @param isElsewhere whether another package's class declares the field
 * @param getters the methods that look like its getters
 * @param setters the methods that look like its setters
 */
public record Obstacles(
    @Nullable String field,
    boolean isFinal,
    boolean isElsewhere,
    Methods getters,
    Methods setters) {

  /** For what can be read and written. */
  static final Obstacles NONE =
      new Obstacles(
          null,
          false,
          false,
          new Methods(List.of(), null, null),
          new Methods(List.of(), null, null));

  /**
   * Methods that look like accessors.
   *
   * @param texts why each of them is none
   * @param hidden one that only would have to be seen
   * @param free a name that one could have which is to be added
   */
  public record Methods(List<String> texts, @Nullable Hidden hidden, @Nullable String free) {

    /** Copies the list. */
    public Methods {
      texts = List.copyOf(texts);
    }
  }

  /**
   * A method that is out of reach.
   *
   * @param name its name
   * @param isElsewhere whether another package's class declares it
   */
  public record Hidden(String name, boolean isElsewhere) {}
}
