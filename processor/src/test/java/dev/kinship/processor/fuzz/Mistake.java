package dev.kinship.processor.fuzz;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something wrong that is put into a right set.
 *
 * @param slug what the processor must say
 * @param made puts it in
 */
record Mistake(String slug, Consumer<Sketch> made) {

  static final List<Mistake> ALL =
      Stream.of(
              EntityMistakes.all(),
              KeyMistakes.all(),
              SeveralColumnsMistakes.all(),
              InverseMistakes.all(),
              PathMistakes.all())
          .flatMap(List::stream)
          .toList();

  void make(Sketch sketch) {
    made.accept(sketch);
    sketch.expected.add(slug);
  }
}
