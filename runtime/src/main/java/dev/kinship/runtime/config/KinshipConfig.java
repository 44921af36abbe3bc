package dev.kinship.runtime.config;

import dev.kinship.runtime.error.OneByOneException;
import java.util.function.Consumer;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/**
 * Kinship's settings, of a {@code Jdbi} for all its handles, or of one handle.
 *
 * <pre>{@code
 * handle.getConfig(KinshipConfig.class).setSchema("tenant_7");
 * }</pre>
 *
 * <p>As with all configuration of Jdbi's, a handle begins with a copy of its {@code Jdbi}'s: what
 * is set there later holds for handles that are opened later. Any thread may set it.
 */
public final class KinshipConfig implements JdbiConfig<KinshipConfig> {

  private volatile @Nullable String schema;
  private volatile boolean distributed;
  private volatile ReadMode readMode = ReadMode.COHORT;
  private volatile @Nullable Consumer<OneByOneException> oneByOneListener;
  private volatile @Nullable ReadAheadListener readAheadListener;

  /** Makes the settings as they are by default; Jdbi calls this. */
  public KinshipConfig() {}

  private KinshipConfig(KinshipConfig that) {
    this.schema = that.schema;
    this.distributed = that.distributed;
    this.readMode = that.readMode;
    this.oneByOneListener = that.oneByOneListener;
    this.readAheadListener = that.readAheadListener;
  }

  /**
   * Sets the schema that the tables of all entities are in, for example one for each tenant. Scopes
   * read their tables there, too; the functions and types that a scope names are found by the
   * {@code search_path}. A name that the server would cut or replace is refused by the next call:
   * an {@link IllegalArgumentException}, and nothing is sent.
   *
   * @param name the schema's name, of any characters, unquoted; null for the schema that each
   *     entity declares or else the {@code search_path}
   * @return this
   */
  public KinshipConfig setSchema(@Nullable String name) {
    schema = name;
    return this;
  }

  /**
   * Returns the schema that the tables are in.
   *
   * @return the schema's name; null if none was set
   */
  public @Nullable String schema() {
    return schema;
  }

  /**
   * Says whether the server is distributed, such as Citus. Outside a transaction, Citus runs each
   * statement of a call by itself on its workers, so that a write of several statements would
   * neither be atomic nor wait for others. Where it is set, Kinship begins and commits a
   * transaction for such a write, which costs a round trip for each statement. In transactions
   * nothing changes.
   *
   * <pre>{@code
   * jdbi.getConfig(KinshipConfig.class).setDistributed(true);
   * }</pre>
   *
   * @param really whether it is; {@code false} if this is never called
   * @return this
   */
  public KinshipConfig setDistributed(boolean really) {
    distributed = really;
    return this;
  }

  /**
   * Returns whether the server is distributed.
   *
   * @return what was set; {@code false} if nothing was
   */
  public boolean isDistributed() {
    return distributed;
  }

  /**
   * Sets how accessors read for the rows that one statement returned. A {@link
   * dev.kinship.runtime.query.Fetch#mode} of a call goes before it.
   *
   * @param mode the mode
   * @return this
   */
  public KinshipConfig setReadMode(ReadMode mode) {
    readMode = mode;
    return this;
  }

  /**
   * Returns how accessors read for the rows that one statement returned.
   *
   * @return the mode; {@link ReadMode#COHORT} if none was set
   */
  public ReadMode readMode() {
    return readMode;
  }

  /**
   * Registers a listener for loops that read row by row (N+1). It is called in the mode {@link
   * ReadMode#RAISE} before each exception is thrown, also if the exception is caught, and in {@link
   * ReadMode#WARN} with each warning.
   *
   * @param listener the listener, which receives the exception; null for none
   * @return this
   */
  public KinshipConfig setOneByOneListener(@Nullable Consumer<OneByOneException> listener) {
    oneByOneListener = listener;
    return this;
  }

  /**
   * Returns the listener for loops that read row by row.
   *
   * @return the listener; null if none was set
   */
  public @Nullable Consumer<OneByOneException> oneByOneListener() {
    return oneByOneListener;
  }

  /**
   * Registers a listener for what is read ahead.
   *
   * @param listener the listener; null for none
   * @return this
   */
  public KinshipConfig setReadAheadListener(@Nullable ReadAheadListener listener) {
    readAheadListener = listener;
    return this;
  }

  /**
   * Returns the listener for what is read ahead.
   *
   * @return the listener; null if none was set
   */
  public @Nullable ReadAheadListener readAheadListener() {
    return readAheadListener;
  }

  @Override
  public KinshipConfig createCopy() {
    return new KinshipConfig(this);
  }
}
