package dev.kinship.map.layout;

import dev.kinship.map.model.Box;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An entity's name where nothing else is shown in its box, since the map is seen from afar: as
 * large as it fits, in one line or in two.
 *
 * @param lines the name, or its two halves
 * @param factor how much larger than usual its letters are
 */
public record LargeName(List<String> lines, double factor) {

  /** The height of a line, of the size of its letters. */
  public static final double LINE = 1.15;

  private static final double MOST = 1.8;
  private static final double BOLD = 1.08;

  /** Where a name can be broken: before a word in it, or behind the class that it is in. */
  private static final Pattern BREAK = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\.)");

  /** Copies the list. */
  public LargeName {
    lines = List.copyOf(lines);
  }

  /**
   * Chooses the lines that leave the most room.
   *
   * @param box the box of the entity
   * @return its name
   */
  public static LargeName of(Box box) {
    String name = box.name();
    Stream<List<String>> halves =
        BREAK
            .matcher(name)
            .results()
            .map(
                (MatchResult at) ->
                    List.of(name.substring(0, at.start()), name.substring(at.end())));
    return Stream.concat(Stream.of(List.of(name)), halves)
        .map(lines -> new LargeName(lines, room(box, lines)))
        .reduce((one, other) -> other.factor > one.factor ? other : one)
        .orElseThrow();
  }

  private static double room(Box box, List<String> lines) {
    double widest =
        lines.stream().mapToDouble(each -> Sizes.text(each, Sizes.TITLE) * BOLD).max().orElse(1);
    double across = (Sizes.width(box) - Sizes.PADDING) / Math.max(1, widest);
    double down = (Sizes.height(box) - Sizes.PADDING) / (lines.size() * LINE * Sizes.TITLE);
    return Math.max(1, Math.min(MOST, Math.min(across, down)));
  }
}
