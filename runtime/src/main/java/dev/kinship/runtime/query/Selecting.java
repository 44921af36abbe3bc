package dev.kinship.runtime.query;

/**
 * Says which rows to read, in which order, and with which lock: what a {@link Fetch} and a query of
 * a gateway have in common. Each method returns a new one; what it was called on stays as it was.
 *
 * @param <E> the entity that is read
 * @param <S> what the methods return: the type itself
 */
public interface Selecting<E, S extends Selecting<E, S>> {

  /**
   * Only those rows that meet a further condition.
   *
   * @param condition the condition
   * @return this with the condition
   */
  S and(Condition<E> condition);

  /**
   * In this order, instead of the previous one or the association's own. Rows that are equal in it
   * are in the order of the key.
   *
   * @param orders the columns to order by, the first counts most
   * @return this with the order
   */
  @SuppressWarnings("unchecked") // the array is only read
  S orderBy(Order<E>... orders);

  /**
   * No more than so many rows.
   *
   * @param rows the most rows to read, 0 or more
   * @return this with the limit
   * @throws IllegalArgumentException if the number is negative
   */
  S limit(int rows);

  /**
   * Skips the first rows. The server still reads them.
   *
   * @param rows how many rows to leave out, 0 or more
   * @return this with the offset
   * @throws IllegalArgumentException if the number is negative
   */
  S offset(int rows);

  /**
   * With a lock on what is read.
   *
   * @param kind the lock
   * @return this with the lock
   */
  S lock(Lock kind);

  /**
   * Without the entity's default scope.
   *
   * @return this, over all rows
   */
  S unscoped();

  /**
   * From the tables of another schema.
   *
   * @param name the schema's name, of any characters, unquoted
   * @return this with the schema
   */
  S schema(String name);
}
