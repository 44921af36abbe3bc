package clinic;

import org.jdbi.v3.core.enums.DatabaseValue;

/** How it feels. */
public enum Mood {
  /** Well. */
  GLAD,
  /** Not so well. */
  SAD,
  /** Neither, which the database spells otherwise. */
  @DatabaseValue("so-so")
  SO_SO
}
