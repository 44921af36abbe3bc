package dev.kinship.benchmarks;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Prints what accessors cost the server and the client beside JDBC by hand, in processor time and
 * bytes, which a busy machine changes less than it does the time. Takes the number of rounds, that
 * of the calls in a block, and the names of {@link Operation}s; those that write are measured where
 * none is named.
 */
public final class Costs {

  private static final int ROUNDS = 100;
  private static final int CALLS = 10;

  /**
   * Calls of each side. The JVM compiles a method for good after 5,000 calls at the earliest. The
   * driver's are compiled by then, since all sides call them; with fewer calls what a side has of
   * its own is measured in the code of the light compiler.
   */
  private static final int WARM_UP = 12_000;

  private static final List<Operation> WRITES =
      List.of(
          Operation.SET_OWNER,
          Operation.REMOVE_OWNER,
          Operation.CREATE_OWNER,
          Operation.UPDATE_OWNER,
          Operation.SET_PETS,
          Operation.ADD_PETS,
          Operation.REMOVE_PETS,
          Operation.CREATE_PET,
          Operation.SET_ACCOUNT,
          Operation.REMOVE_ACCOUNT,
          Operation.CREATE_ACCOUNT,
          Operation.UPDATE_ACCOUNT,
          Operation.DESTROY_ACCOUNT,
          Operation.SET_TAGS,
          Operation.ADD_TAGS,
          Operation.REMOVE_TAGS,
          Operation.SET_CLIENT,
          Operation.SET_INVOICES,
          Operation.INSERT,
          Operation.INSERT_ALL,
          Operation.UPDATE,
          Operation.DELETE);

  private Costs() {}

  /**
   * Measures and prints.
   *
   * @param args the number of rounds, that of calls in a block, and the names of operations
   * @throws Exception if the server cannot be started
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length == 0 ? ROUNDS : Integer.parseInt(args[0]);
    int calls = args.length < 2 ? CALLS : Integer.parseInt(args[1]);
    List<Operation> operations =
        args.length < 3 ? WRITES : Arrays.stream(args).skip(2).map(Operation::valueOf).toList();
    try (EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        Handle handle = Main.jdbi(server.getJdbcUrl("postgres", "postgres")).open()) {
      handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
      Stock.make(handle);
      System.out.println("Multiples of JDBC by hand; of JDBC again as well");
      System.out.println();
      System.out.println("| | server | client | bytes | JDBC again: server / client |");
      System.out.println("|---|--:|--:|--:|--:|");
      print(handle, operations, rounds, calls);
    }
  }

  private static void print(Handle handle, List<Operation> operations, int rounds, int calls) {
    Map<Side, List<Contender>> sides = new EnumMap<>(Side.class);
    for (Side side : List.of(Side.JDBC, Side.KINSHIP, Side.CONTROL)) {
      sides.put(side, side.on(handle));
    }
    Stock stock = new Stock();
    Rounds all =
        new Rounds(
            handle,
            stock,
            new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is"
                    + " dangerous."),
            calls);
    for (Operation each : operations) {
      Lineup lineup = Lineup.of(each, sides, stock, handle);
      all.measure(each, lineup, round -> round * calls < WARM_UP);
      Ratios ratios = all.measure(each, lineup, round -> round < rounds);
      System.out.println(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.2f | %.2f / %.2f |",
              each.title(),
              ratios.of(Side.KINSHIP, Ratios.Measure.SERVER),
              ratios.of(Side.KINSHIP, Ratios.Measure.CPU),
              ratios.of(Side.KINSHIP, Ratios.Measure.BYTES),
              ratios.of(Side.CONTROL, Ratios.Measure.SERVER),
              ratios.of(Side.CONTROL, Ratios.Measure.CPU)));
    }
  }
}
