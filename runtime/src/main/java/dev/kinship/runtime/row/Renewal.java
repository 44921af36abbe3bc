package dev.kinship.runtime.row;

/**
 * What the database made of a row's columns that nobody writes, such as the time of a change, when
 * a statement changed other columns of it.
 */
@FunctionalInterface
public interface Renewal<E> {

  /** The entity with these values: a copy, or the same instance changed. */
  E into(E given);
}
