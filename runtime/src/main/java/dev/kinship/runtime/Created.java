package dev.kinship.runtime;

/**
 * What {@code create} at the owning end of an association made.
 *
 * @param entity the entity with its new key; the same instance where it can be changed
 * @param target the new target, as the database has it
 * @param <E> the entity that holds the key
 * @param <T> the target
 */
public record Created<E, T>(E entity, T target) {}
