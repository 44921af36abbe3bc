package dev.kinship.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one iteration has measured of one operation, round by round. */
final class Ratios {

  /** What is measured of a block of calls. */
  enum Measure {
    TIME("time", "ns"),
    CPU("processor time", "ns"),
    BYTES("bytes", "B"),
    /** Of the process behind the shared connection, so of no side that has another. */
    SERVER("the server's processor time", "ns");

    /** What can be told of every side. */
    static final List<Measure> OF_CLIENT = List.of(TIME, CPU, BYTES);

    private final String title;
    private final String unit;

    Measure(String title, String unit) {
      this.title = title;
      this.unit = unit;
    }

    String unit() {
      return unit;
    }

    String title() {
      return title;
    }
  }

  /**
   * A block of one side.
   *
   * @param time the nanoseconds
   * @param cpu those of them on the processor
   * @param bytes what was allocated
   * @param server the nanoseconds of the server's processor
   */
  record Block(long time, long cpu, long bytes, long server) {

    long of(Measure measure) {
      return switch (measure) {
        case TIME -> time;
        case CPU -> cpu;
        case BYTES -> bytes;
        case SERVER -> server;
      };
    }
  }

  private final int calls;
  private final Map<Side, List<Block>> blocks = new EnumMap<>(Side.class);

  Ratios(int calls) {
    this.calls = calls;
  }

  void add(Side side, Block block) {
    blocks.computeIfAbsent(side, each -> new ArrayList<>()).add(block);
  }

  Set<Side> sides() {
    return blocks.keySet();
  }

  /** The median of the ratios of two blocks that ran one after the other. */
  double of(Side side, Measure measure) {
    List<Block> base = blocks(Side.JDBC);
    List<Block> own = blocks(side);
    double[] ratios = new double[base.size()];
    Arrays.setAll(ratios, i -> (double) own.get(i).of(measure) / base.get(i).of(measure));
    Arrays.sort(ratios);
    return ratios[ratios.length / 2];
  }

  private List<Block> blocks(Side side) {
    return blocks.getOrDefault(side, List.of());
  }

  /** The median of a block, for one call. */
  double each(Side side, Measure measure) {
    long[] all = blocks(side).stream().mapToLong(block -> block.of(measure)).sorted().toArray();
    return (double) all[all.length / 2] / calls;
  }
}
