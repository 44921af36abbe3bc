package dev.kinship.it.type;

import org.jdbi.v3.core.enums.EnumByOrdinal;

/** An enum that is written by position wherever nothing else is said. */
@EnumByOrdinal
public enum Size {
  SMALL,
  LARGE
}
