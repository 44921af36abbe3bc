package dev.kinship.it.behaviour;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A system that Kinship follows, or what all of them have, and how many of its behaviours are
 * listed.
 */
enum SeedSystem {
  NODE_ORM2("node-orm2", 'N', 44),
  SEQUELIZE("Sequelize", 'S', 75),
  WATERLINE("Waterline", 'W', 41),
  LOOPBACK("LoopBack", 'L', 53),
  MANY_TO_MANY("Many-to-many", 'M', 26);

  private final String heading;
  private final char letter;
  private final int behaviours;

  SeedSystem(String heading, char letter, int behaviours) {
    this.heading = heading;
    this.letter = letter;
    this.behaviours = behaviours;
  }

  /** The heading of its table in the page. */
  String heading() {
    return heading;
  }

  /** All its ids, in order. */
  List<String> ids() {
    return IntStream.rangeClosed(1, behaviours)
        .mapToObj(number -> String.format("%c-%02d", letter, number))
        .toList();
  }
}
