package dev.kinship.benchmarks;

import dev.kinship.benchmarks.contender.Contender;
import dev.kinship.benchmarks.contender.NotOffered;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** For one operation, the contender of each side that offers it. */
final class Lineup {

  private final Map<Side, Contender> contenders = new EnumMap<>(Side.class);

  private Lineup() {}

  /** Lets each do the operation once, to see who can. The rows are filled anew afterwards. */
  static Lineup of(Operation operation, Map<Side, List<Contender>> all, Stock stock, Handle on) {
    Lineup lineup = new Lineup();
    all.forEach(
        (side, contenders) -> {
          Stock.fill(on, Stock.FEW);
          operation.prepare(on, 0, 2);
          contenders.stream()
              .filter(each -> offers(each, operation, stock))
              .findFirst()
              .ifPresent(each -> lineup.contenders.put(side, each));
        });
    return lineup;
  }

  /** Whoever does not offer it has changed no row. */
  private static boolean offers(Contender contender, Operation operation, Stock stock) {
    try {
      operation.run(contender, stock, 0);
      return true;
    } catch (NotOffered notOffered) {
      return false;
    }
  }

  List<Side> sides() {
    return List.copyOf(contenders.keySet());
  }

  Contender of(Side side) {
    return Objects.requireNonNull(contenders.get(side), () -> side + " does not take part");
  }
}
