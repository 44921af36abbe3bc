package dev.kinship.runtime.row;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Identity} makes of the values of several columns: a list that is hashed and compared
 * without iterators.
 */
final class SeveralValues extends AbstractList<Object> implements RandomAccess {

  private final Object[] parts;
  private final int hash;

  SeveralValues(Object[] parts) {
    this.parts = parts;
    this.hash = Arrays.hashCode(parts); // as a list has it; each of them is looked for in maps
  }

  @Override
  public Object get(int index) {
    return parts[index];
  }

  @Override
  public int size() {
    return parts.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SeveralValues several
        ? Arrays.equals(parts, several.parts)
        : super.equals(other);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
