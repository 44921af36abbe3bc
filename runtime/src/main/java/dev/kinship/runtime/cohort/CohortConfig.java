package dev.kinship.runtime.cohort;

import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/** Leads from a statement to the cohorts of its handle: copies of a handle's lead to the same. */
public final class CohortConfig implements JdbiConfig<CohortConfig> {

  private @Nullable HandleCohorts cohorts;
  private boolean known;

  /** Makes one that leads nowhere; Jdbi calls this. */
  public CohortConfig() {}

  private CohortConfig(CohortConfig that) {
    this.cohorts = that.cohorts;
  }

  @Nullable HandleCohorts cohorts() {
    return cohorts;
  }

  void lead(HandleCohorts to) {
    cohorts = to;
  }

  /** Marks a statement as one that is known not to write, or to have been forgotten for already. */
  public void setKnown() {
    known = true;
  }

  boolean isKnown() {
    return known;
  }

  @Override
  public CohortConfig createCopy() {
    return new CohortConfig(this);
  }
}
