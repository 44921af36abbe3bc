package rental;

import org.jdbi.v3.core.enums.DatabaseValue;

/** The labels of the type {@code mpaa_rating}, in its order. */
public enum MpaaRating {
  G,
  PG,
  @DatabaseValue("PG-13")
  PG_13,
  R,
  @DatabaseValue("NC-17")
  NC_17
}
