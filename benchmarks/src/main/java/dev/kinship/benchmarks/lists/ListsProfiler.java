package dev.kinship.benchmarks.lists;

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

/** Hands the ratios to JMH, which brings them out of the JVM that measured them. */
public final class ListsProfiler implements InternalProfiler {

  /** Behind the label of the time, that of the processor time. */
  static final String PROCESSOR = " on the processor";

  /** JMH calls this. */
  public ListsProfiler() {}

  @Override
  public String getDescription() {
    return "Ratios to the fastest way by hand";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {}

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    List<Result<?>> results = new ArrayList<>();
    Lists.lastRatios()
        .forEach(
            (way, cost) -> {
              results.add(ratio(way, cost.time()));
              results.add(ratio(way + PROCESSOR, cost.cpu()));
            });
    return results;
  }

  private static ScalarResult ratio(String label, double ratio) {
    return new ScalarResult(label, ratio, "x", AggregationPolicy.AVG);
  }
}
