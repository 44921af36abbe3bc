package dev.kinship.benchmarks;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.runtime.Changes;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Checks that all sides do the same to the rows, and that Kinship returns what the best JDBC does:
 * what is not the same cannot be compared.
 */
final class Rehearsal {

  private final Stock stock = new Stock();
  private final Jdbi jdbi;

  Rehearsal(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** What a call returned, and what the tables hold after two. */
  private record Outcome(Object first, Object second, List<String> rows) {}

  void run() {
    jdbi.useHandle(
        handle -> {
          handle.getConfig(KinshipConfig.class).setReadMode(ReadMode.ONE);
          Stock.make(handle);
          Map<Side, List<Contender>> all = new EnumMap<>(Side.class);
          for (Side side : Side.values()) {
            all.put(side, side.on(handle));
          }
          for (Operation operation : Operation.values()) {
            check(handle, operation, Lineup.of(operation, all, stock, handle));
          }
        });
  }

  private void check(Handle handle, Operation operation, Lineup lineup) {
    Outcome expected = outcome(handle, operation, lineup.of(Side.JDBC));
    for (Side side : lineup.sides()) {
      Outcome outcome = outcome(handle, operation, lineup.of(side));
      boolean isSame =
          side == Side.KINSHIP
              ? outcome.equals(expected)
              : outcome.rows().equals(expected.rows())
                  && agree(outcome.first(), expected.first())
                  && agree(outcome.second(), expected.second());
      if (!isSame) {
        throw new IllegalStateException(
            operation + ": JDBC by hand gives " + expected + ", " + side + " gives " + outcome);
      }
    }
  }

  private Outcome outcome(Handle handle, Operation operation, Contender contender) {
    Stock.fill(handle, Stock.FEW);
    operation.prepare(handle, 0, 2);
    return new Outcome(
        comparable(operation.run(contender, stock, 0)),
        comparable(operation.run(contender, stock, 1)),
        rows(handle));
  }

  /** The order of what a set changed is nobody's promise. */
  private static Object comparable(Object result) {
    return result instanceof Changes<?> changes
        ? List.of(
            Set.copyOf(changes.linked()),
            Set.copyOf(changes.unlinked()),
            Set.copyOf(changes.untouched()))
        : result;
  }

  private static List<String> rows(Handle handle) {
    return Stock.TABLES.stream()
        .map(
            table ->
                handle
                    .createQuery(
                        "SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM "
                            + table
                            + " t")
                    .mapTo(String.class)
                    .findOne()
                    .map(hash -> table + " " + hash)
                    .orElse(table + " is empty"))
        .toList();
  }

  /** Whether what was read is as much: each library has entities of its own. */
  private static boolean agree(Object read, Object expected) {
    if (read instanceof Collection<?> rows && expected instanceof Collection<?> others) {
      return rows.size() == others.size();
    }
    if (read instanceof Optional<?> row && expected instanceof Optional<?> other) {
      return row.isPresent() == other.isPresent();
    }
    return !(read instanceof Boolean) || read.equals(expected);
  }
}
