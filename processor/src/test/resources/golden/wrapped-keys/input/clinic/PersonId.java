package clinic;

/** The key of a person. */
public record PersonId(long value) {}
