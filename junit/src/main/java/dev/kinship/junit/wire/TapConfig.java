package dev.kinship.junit.wire;

import org.jdbi.v3.core.config.JdbiConfig;

/** Keeps the one tap of a {@code Jdbi} with it, for all who want to listen. */
public final class TapConfig implements JdbiConfig<TapConfig> {

  private final Tap tap;

  /** Makes one with a tap of its own; Jdbi calls this. */
  public TapConfig() {
    this(new Tap());
  }

  private TapConfig(Tap tap) {
    this.tap = tap;
  }

  Tap tap() {
    return tap;
  }

  @Override
  public TapConfig createCopy() {
    return new TapConfig(tap);
  }
}
