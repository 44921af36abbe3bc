package dev.kinship.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Hands JMH the ratios of each iteration, so that it reports them with their error. */
public final class RatioProfiler implements InternalProfiler {

  /** JMH calls this. */
  public RatioProfiler() {}

  static String label(Operation operation, Side side, Ratios.Measure measure) {
    return operation.title() + ", " + side.title() + ", " + measure.title();
  }

  @Override
  public String getDescription() {
    return "Medians of ratios to hand-written JDBC";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    List<ScalarResult> all = new ArrayList<>();
    Accessors.lastRatios()
        .forEach(
            (operation, ratios) -> {
              for (Side side : ratios.sides()) {
                for (Ratios.Measure measure : Ratios.Measure.OF_CLIENT) {
                  all.add(scalar(operation, ratios, side, measure));
                }
              }
            });
    return all;
  }

  private static ScalarResult scalar(
      Operation operation, Ratios ratios, Side side, Ratios.Measure measure) {
    String label = label(operation, side, measure);
    return side == Side.JDBC
        ? new ScalarResult(label, ratios.each(side, measure), measure.unit(), AggregationPolicy.AVG)
        : new ScalarResult(label, ratios.of(side, measure), "x", AggregationPolicy.AVG);
  }
}
