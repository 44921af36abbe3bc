package dev.kinship.it.type;

import org.jdbi.v3.core.enums.DatabaseValue;

/**
 * An enum whose labels in the database cannot be names in Java, nor what a constant calls itself.
 */
public enum Rating {
  G,
  @DatabaseValue("PG-13")
  PG_13 {
    @Override
    public String toString() {
      return "with parents";
    }
  },
  @DatabaseValue("it's \"17\", {\\}")
  NC_17
}
