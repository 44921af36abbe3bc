package dev.kinship.runtime.query;

import dev.kinship.runtime.type.SqlTypes;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of text, which can be searched. Generated code makes one for each property that is a
 * {@link String}; they are immutable and may be shared by threads.
 *
 * <pre>{@code
 * PetTable.query(handle).where(PetTable.NAME.containsIgnoreCase(typed)).list();
 * }</pre>
 *
 * <p>What a user typed goes into {@link #startsWith}, {@link #contains} and their like, never into
 * a pattern of {@link #like}.
 *
 * @param <E> the entity
 */
public final class TextColumn<E> extends Column<E, String> {

  TextColumn(
      String name,
      boolean required,
      @Nullable Function<E, ? extends @Nullable String> getter,
      @Nullable BiConsumer<E, String> setter) {
    super(name, SqlTypes.STRING, required, getter, setter);
  }

  /**
   * A condition: the column's text matches a pattern.
   *
   * @param pattern a pattern of SQL's {@code LIKE}: {@code %} for any text, {@code _} for a
   *     character, a backslash before either of them, or itself, for just that character
   * @return the condition
   * @throws NullPointerException if the pattern is null
   */
  public Condition<E> like(String pattern) {
    return new Comparison<>(name(), "LIKE", SqlTypes.STRING, pattern);
  }

  /**
   * A condition: the column's text matches a pattern, whether in capital or in small letters. An
   * index of trigrams ({@code pg_trgm}) serves it.
   *
   * @param pattern a pattern, as for {@link #like}
   * @return the condition
   * @throws NullPointerException if the pattern is null
   */
  public Condition<E> ilike(String pattern) {
    return new Comparison<>(name(), "ILIKE", SqlTypes.STRING, pattern);
  }

  /**
   * A condition: the column's text is this one, whether in capital or in small letters, as {@code
   * lower} of the server has them. An index on {@code lower(column)} serves it.
   *
   * @param text any text; null selects rows without a value
   * @return the condition
   */
  public Condition<E> eqIgnoreCase(@Nullable String text) {
    return text == null ? isNull() : Condition.sql("lower({}) = lower({})", this, value(text));
  }

  /**
   * A condition: the column's text begins with this one.
   *
   * @param text any text; {@code %}, {@code _} and the backslash are characters as others are
   * @return the condition
   * @throws NullPointerException if the text is null
   */
  public Condition<E> startsWith(String text) {
    return like(Comparison.literal(text) + "%");
  }

  /**
   * A condition: the column's text begins with this one, whether in capital or in small letters.
   *
   * @param text any text; {@code %}, {@code _} and the backslash are characters as others are
   * @return the condition
   * @throws NullPointerException if the text is null
   */
  public Condition<E> startsWithIgnoreCase(String text) {
    return ilike(Comparison.literal(text) + "%");
  }

  /**
   * A condition: this text is in the column's.
   *
   * @param text any text; {@code %}, {@code _} and the backslash are characters as others are
   * @return the condition
   * @throws NullPointerException if the text is null
   */
  public Condition<E> contains(String text) {
    return like("%" + Comparison.literal(text) + "%");
  }

  /**
   * A condition: this text is in the column's, whether in capital or in small letters.
   *
   * @param text any text; {@code %}, {@code _} and the backslash are characters as others are
   * @return the condition
   * @throws NullPointerException if the text is null
   */
  public Condition<E> containsIgnoreCase(String text) {
    return ilike("%" + Comparison.literal(text) + "%");
  }
}
