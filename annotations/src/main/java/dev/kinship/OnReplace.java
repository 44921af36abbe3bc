package dev.kinship;

/**
 * What happens to the rows that a set replaces: at the inverse end of an association, and in a
 * one-to-one association at either end.
 */
public enum OnReplace {

  /** {@link #UNLINK} if the association is optional, {@link #REFUSE} if it is required. */
  DEFAULT,

  /** Their key becomes null; the rows stay. Not for a required association. */
  UNLINK,

  /** They are deleted. */
  DELETE,

  /** The call is refused with an error that names them, and nothing changes. */
  REFUSE
}
