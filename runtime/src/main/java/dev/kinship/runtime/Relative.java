package dev.kinship.runtime;

/**
 * A row that was met on the way along a self reference.
 *
 * @param row the row
 * @param depth how far it is from where the way began: 1 for a parent or a child, 2 for a
 *     grandparent or a grandchild
 * @param <E> the entity
 */
public record Relative<E>(E row, int depth) {}
