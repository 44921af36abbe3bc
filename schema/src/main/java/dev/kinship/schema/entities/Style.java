package dev.kinship.schema.entities;

/** How entities are written. */
public enum Style {
  /** As records, which are never changed. */
  RECORD,
  /** As classes with getters and setters. */
  CLASS
}
