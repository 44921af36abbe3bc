package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Person(
    @Id Long id,
    java.util.List<Mood> moods, // ERROR property-type-not-visible
    String name) {

  private enum Mood {
    GOOD
  }
}
