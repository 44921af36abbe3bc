package clinic;

/**
 * The key of a row of one table, so that it is not taken for that of another.
 *
 * @param <T> whose key it is
 */
public record Id<T>(java.util.UUID value) {}
