package dev.kinship.it.type;

import org.jdbi.v3.core.enums.DatabaseValue;

/** An enum that says itself what is written. */
public enum Coat {
  @DatabaseValue("s")
  SHORT,
  @DatabaseValue("l")
  LONG
}
