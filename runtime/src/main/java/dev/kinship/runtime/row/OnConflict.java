package dev.kinship.runtime.row;

import dev.kinship.runtime.error.DatabaseException;

/** Why the database refuses an {@code ON CONFLICT}: it does so before it looks at a row. */
public final class OnConflict {

  /** "There is no unique or exclusion constraint matching the ON CONFLICT specification". */
  private static final String NO_CONSTRAINT = "42P10";

  /** "ON CONFLICT does not support deferrable unique constraints", among other things. */
  private static final String NOT_IN_STATE = "55000";

  private OnConflict() {}

  /** What is wrong with the constraint; empty where something else is. */
  public static String whyNot(DatabaseException refused) {
    if (refused.sqlState().equals(NO_CONSTRAINT)) {
      return "nothing keeps it unique";
    }
    boolean isDeferrable =
        refused.sqlState().equals(NOT_IN_STATE)
            && String.valueOf(refused.getMessage()).contains("ON CONFLICT");
    return isDeferrable ? "what keeps it unique is DEFERRABLE, and checks too late" : "";
  }
}
