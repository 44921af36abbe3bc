package dev.kinship.runtime;

/**
 * A row at the other end of a many-to-many association, and the link with it.
 *
 * @param row the row, such as a tag
 * @param link the link, such as that of a post with the tag
 * @param <R> the entity at the other end
 * @param <L> the entity of the links
 */
public record Linked<R, L>(R row, L link) {}
