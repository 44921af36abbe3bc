package dev.kinship.schema.check;

/** How bad a finding is. */
public enum Severity {
  /** Some calls fail, or read or write something else than was meant. */
  ERROR,
  /** Calls work, but are slow, or rest on what the database does not promise. */
  WARNING
}
