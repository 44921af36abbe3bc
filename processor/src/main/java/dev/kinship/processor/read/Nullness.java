package dev.kinship.processor.read;

/** What the source says about whether a property may be null. */
public enum Nullness {
  /** A primitive. */
  PRIMITIVE,
  /** Annotated as nullable. */
  NULLABLE,
  /** Annotated as non-null, by itself or by its scope. */
  NON_NULL,
  /** An {@code Optional}. */
  OPTIONAL,
  /** Nothing is said. */
  UNSPECIFIED
}
