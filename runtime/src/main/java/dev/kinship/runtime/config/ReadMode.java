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
   * Reads ahead; the default. The first access reads for one row. From the second on, accesses also
   * read for the rows behind it, in chunks that grow. Needs the plugin; without it, rows are read
   * one by one.
   */
  COHORT,

  /** Reads row by row, with one round trip for each access. */
  ONE,

  /**
   * Reads row by row, but refuses the second row of a statement that is read in the same way, with
   * a fetch or without it: {@link dev.kinship.runtime.error.OneByOneException}. Needs the plugin;
   * without it, every access throws an {@link IllegalStateException}, because nothing would be
   * noticed.
   */
  RAISE,

  /**
   * Reads row by row, and logs the message of {@link #RAISE} as a warning, once for each
   * association of the rows that came together. Needs the plugin.
   */
  WARN
}
