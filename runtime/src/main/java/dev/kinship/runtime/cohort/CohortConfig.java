package dev.kinship.runtime.cohort;

import org.jdbi.v3.core.config.JdbiConfig;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Leads from a statement to the cohorts of its handle: copies of a handle's lead to the same. */
public final class CohortConfig implements JdbiConfig<CohortConfig> {

  private @Nullable Cohorts cohorts;
  private boolean known;

  /** Makes one that leads nowhere; Jdbi calls this. */
  public CohortConfig() {}

  private CohortConfig(CohortConfig that) {
    this.cohorts = that.cohorts;
  }

  /**
   * Begins the cohort of a statement of the user's own.
   *
   * @param context the statement's
   * @param kind whose rows it returns
   * @param <E> the row
   * @return an empty cohort; null where the handle has none
   */
  public static <E> @Nullable Cohort<E> begin(StatementContext context, Kind<E> kind) {
    Cohorts cohorts = context.getConfig(CohortConfig.class).cohorts();
    return cohorts == null ? null : cohorts.cohort(kind);
  }

  @Nullable Cohorts cohorts() {
    return cohorts;
  }

  void lead(Cohorts to) {
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
