package dev.kinship.runtime.config;

/**
 * How accessors read for rows that one statement returned, such as the owners of a list of pets.
 *
 * <pre>{@code
 * jdbi.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE); // for handles from now on
 * handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE); // for this one
 * john.getPets(handle, PetTable.fetch().mode(ReadMode.COHORT)); // for this call
 * }</pre>
 */
public enum ReadMode {

  /**
   * Together, the default: the first access reads for one row, from the second on for the next ones
   * too, in chunks that grow. Needs the plugin; without it each is read for itself.
   */
  COHORT,

  /** Each for itself, one round trip an access. */
  ONE,

  /**
   * As {@link #ONE}, but the second row of a statement that is asked the same, with a fetch or
   * without, is an error: {@link dev.kinship.runtime.error.OneByOneException}. Needs the plugin;
   * without it every access is an {@link IllegalStateException}, for nothing would be noticed.
   */
  RAISE,

  /**
   * As {@link #ONE}, with what would be the error as a warning in the log, once for each
   * association of the rows that came together. Needs the plugin.
   */
  WARN
}
