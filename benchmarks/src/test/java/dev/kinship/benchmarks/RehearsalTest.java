package dev.kinship.benchmarks;

import dev.kinship.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** All sides do the same to the rows, and read as much; else nothing could be compared. */
class RehearsalTest {

  @Test
  void all_sides_do_the_same() {
    new Rehearsal(Main.jdbi(TestDatabase.create().url())).run();
  }
}
