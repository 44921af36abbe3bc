package clinic;

import org.jdbi.v3.core.enums.EnumByOrdinal;

@EnumByOrdinal
public enum Size {
  SMALL,
  LARGE
}
