package dev.kinship.runtime.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The values of keys of several columns. Where all of them agree in a column, as keys of one tenant
 * do, that column is compared with one value, so that the statement is planned and routed by it.
 */
public final class KeyValues {

  /**
   * Takes a value from a key.
   *
   * @param <K> what a key is
   */
  @FunctionalInterface
  public interface Part<K> {

    /**
     * Gives the value of a column.
     *
     * @param key the key
     * @param column the column's place, from 0
     * @return the value
     */
    Object of(K key, int column);
  }

  private final List<List<Object>> columns;
  private final int rows;

  /**
   * Takes the values apart.
   *
   * @param width how many columns there are
   * @param keys the keys, each with a value a column
   */
  public KeyValues(int width, List<Object[]> keys) {
    this(width, keys, (key, i) -> key[i]);
  }

  /**
   * Takes the values apart.
   *
   * @param width how many columns there are
   * @param keys the keys
   * @param part gives a key's value in a column
   * @param <K> what a key is
   */
  public <K> KeyValues(int width, Collection<K> keys, Part<K> part) {
    this.rows = keys.size();
    this.columns = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      List<Object> column = new ArrayList<>(rows);
      for (K key : keys) {
        column.add(part.of(key, i));
      }
      columns.add(column);
    }
  }

  /**
   * Counts the keys.
   *
   * @return how many there are
   */
  public int rows() {
    return rows;
  }

  /**
   * Tells whether all keys have the same value in a column.
   *
   * @param column the column's place, from 0
   * @return whether; false where there are no keys
   */
  public boolean agreeIn(int column) {
    List<Object> values = columns.get(column);
    for (int i = 1; i < rows; i++) {
      if (!Objects.deepEquals(values.get(i), values.get(0))) {
        return false;
      }
    }
    return rows > 0;
  }

  /**
   * The values of a column.
   *
   * @param column the column's place, from 0
   * @return a value a key
   */
  public List<Object> column(int column) {
    return columns.get(column);
  }

  /**
   * The columns in which the keys differ.
   *
   * @return their places, from 0
   */
  public List<Integer> differing() {
    List<Integer> differing = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!agreeIn(i)) {
        differing.add(i);
      }
    }
    return differing;
  }
}
