package clinic;

import org.jdbi.v3.core.enums.DatabaseValue;

public enum Coat {
  @DatabaseValue("short")
  SHORT,
  LONG
}
