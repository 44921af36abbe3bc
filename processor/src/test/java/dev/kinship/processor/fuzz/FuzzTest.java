package dev.kinship.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kinship.processor.compile.CompilerKind;
import dev.kinship.processor.compile.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Random sets of entities, right and wrong: what is wrong is said, and nothing else, and all that
 * is generated compiles without a word.
 *
 * <p>{@code -Dkinship.fuzz.sets=20000} takes more sets, {@code -Dkinship.fuzz.seed=7} starts with
 * another one; a set that fails is told by its number and is the same everywhere.
 */
class FuzzTest {

  private static final int SETS = Integer.getInteger("kinship.fuzz.sets", 300);
  private static final long FIRST = Long.getLong("kinship.fuzz.seed", 0);
  private static final int BATCH = 100;
  private static final int ENOUGH = 10;

  @Test
  void javac() {
    compile(CompilerKind.JAVAC, SETS);
  }

  @Test
  void eclipse() {
    compile(
        CompilerKind.ECLIPSE, Integer.getInteger("kinship.fuzz.sets.eclipse", Math.min(SETS, 100)));
  }

  private static void compile(CompilerKind kind, int count) {
    List<String> failures = new ArrayList<>();
    long start = System.nanoTime();
    int done = 0;
    for (int i = 0; i < count && failures.size() < ENOUGH; i += BATCH) {
      List<EntitySet> sets =
          LongStream.range(FIRST + i, FIRST + Math.min(i + BATCH, count))
              .mapToObj(EntitySet::of)
              .toList();
      // By themselves, since after a mistake the compiler makes no further round.
      failures.addAll(compile(kind, sets.stream().filter(EntitySet::isAccepted).toList()));
      failures.addAll(compile(kind, sets.stream().filter(each -> !each.isAccepted()).toList()));
      done += sets.size();
    }
    System.out.printf(
        "%s: %,d sets from %,d in %,d s%n",
        kind, done, FIRST, (System.nanoTime() - start) / 1_000_000_000);
    assertThat(String.join("\n\n", failures)).isEmpty();
  }

  private static List<String> compile(CompilerKind kind, List<EntitySet> sets) {
    Map<String, List<Message>> said = sets.isEmpty() ? Map.of() : Batch.compile(kind, sets);
    assertThat(said.getOrDefault("", List.of())).as("of none of %s", sets).isEmpty();
    return sets.stream()
        .map(set -> wrong(set, said.getOrDefault(EntitySet.root(set.seed()), List.of())))
        .filter(wrong -> !wrong.isEmpty())
        .toList();
  }

  private static String wrong(EntitySet set, List<Message> messages) {
    // What the compiler thinks of the sets themselves does not matter as long as it takes them.
    List<Message> said =
        messages.stream()
            .filter(each -> each.isOurs() || each.isError() || each.isGenerated())
            .toList();
    return isExpected(set, said)
        ? ""
        : said.stream()
            .map(each -> each.path() + ": " + each.text() + "\n")
            .collect(Collectors.joining("", set + "=== but what was said is\n", ""));
  }

  private static boolean isExpected(EntitySet set, List<Message> said) {
    if (said.stream().anyMatch(Message::isGenerated)) {
      return false;
    }
    // What the compiler sees for itself it may say more than once, but only that.
    List<Message> compilers = said.stream().filter(each -> !each.isOurs()).toList();
    boolean unknown = set.expected().contains("compiler");
    if (!compilers.stream().allMatch(each -> unknown && each.text().contains("Nowhere"))) {
      return false;
    }
    List<String> missing = new ArrayList<>(set.expected());
    missing.removeIf(each -> each.equals("compiler") && !compilers.isEmpty());
    // Each mistake has one message; of two mistakes one may hide the other.
    boolean once =
        said.stream().filter(Message::isOurs).map(Message::slug).allMatch(missing::remove);
    return once && (set.expected().size() < 2 ? missing.isEmpty() : !said.isEmpty());
  }
}
