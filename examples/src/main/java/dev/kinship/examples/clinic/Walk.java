package dev.kinship.examples.clinic;

import dev.kinship.runtime.error.KinshipException;
import dev.kinship.testkit.Traffic;
import dev.kinship.testkit.WireTap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Makes one call after the other, listens to the wire meanwhile, and prints what was heard. */
final class Walk {

  private static final int WIDTH = 96;
  private static final String RESULT = "     =  ";
  private static final String STATEMENT = "   sql  ";

  private final ClinicDatabase database;
  private final WireTap tap;
  private final Handle handle;
  private final PrintStream out;
  private final List<Step> steps = new ArrayList<>();
  private List<String> lastStatements = List.of();

  Walk(ClinicDatabase database, Handle handle, PrintStream out) {
    this.database = database;
    this.tap = database.tap();
    this.handle = handle;
    this.out = out;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  void welcome() {
    out.println("The tables of a clinic are in the schema " + database.schema() + ".");
    out.println(
        "h is a Jdbi Handle; each call on it is a transaction of its own. Beside a call are");
    out.println("its round trips, as counted on the wire; below it, what it returns and the SQL.");
  }

  void chapter(String title) {
    out.println();
    out.println("== " + title + " " + "=".repeat(Math.max(0, WIDTH - title.length() - 4)));
  }

  /** Makes a call on the handle. */
  <T> T show(String call, String does, Function<Handle, T> step) {
    tap.take();
    T result = step.apply(handle);
    print(call, does, Shown.of(result), true, tap.take());
    return result;
  }

  /** Makes a call whose result is too long to print. */
  <E> List<E> count(String call, String does, Function<Handle, List<E>> step) {
    tap.take();
    List<E> rows = step.apply(handle);
    print(call, does, rows.size() + " rows", true, tap.take());
    return rows;
  }

  /** Makes many calls, which send fewer statements than there are rows. */
  void loop(String call, String does, Function<Handle, ? extends Collection<?>> step) {
    tap.take();
    int found = step.apply(handle).size();
    Traffic traffic = tap.take();
    steps.add(new Step(call, Step.Kind.LOOP, traffic));
    head(call, does, traffic);
    wrap(RESULT, found + " different ones");
    Map<String, Integer> times = new LinkedHashMap<>();
    traffic.statements().forEach(sql -> times.merge(sql, 1, Integer::sum));
    times.forEach((sql, number) -> wrap(STATEMENT, number + " times " + sql));
    lastStatements = List.of();
  }

  /** Makes a call that returns nothing. */
  void run(String call, String does, Consumer<Handle> step) {
    tap.take();
    step.accept(handle);
    print(call, does, "", true, tap.take());
  }

  /** Makes a call that cannot succeed. */
  void refused(String call, String does, Consumer<Handle> step) {
    tap.take();
    try {
      step.accept(handle);
      throw new IllegalStateException("this should have been refused: " + call);
    } catch (KinshipException e) {
      String what = e.getClass().getSimpleName() + ": " + e.getMessage();
      print(call, does, what, false, tap.take());
    }
  }

  ClinicDatabase database() {
    return database;
  }

  private void print(String call, String does, String result, boolean done, Traffic traffic) {
    steps.add(new Step(call, done ? Step.Kind.DONE : Step.Kind.REFUSED, traffic));
    head(call, does, traffic);
    if (!result.isEmpty()) {
      wrap(done ? RESULT : "     !  ", result);
    }
    if (!traffic.statements().isEmpty() && traffic.statements().equals(lastStatements)) {
      out.println(STATEMENT + "the same");
    } else {
      traffic.statements().forEach(sql -> wrap(STATEMENT, sql));
    }
    lastStatements = traffic.statements();
  }

  private void head(String call, String does, Traffic traffic) {
    String cost =
        traffic.roundTrips() + (traffic.roundTrips() == 1 ? " round trip " : " round trips");
    out.println();
    String gap = " ".repeat(Math.max(2, WIDTH - call.length() - cost.length()));
    out.println((call + gap + cost).stripTrailing());
    out.println("        " + does);
  }

  private void wrap(String head, String text) {
    for (String line : Lines.of(text, WIDTH - head.length())) {
      out.println((line.startsWith(" ") ? " ".repeat(head.length()) : head) + line);
    }
  }

  void farewell(Optional<Path> sources) throws IOException {
    chapter("The generated source");
    out.println();
    if (sources.isEmpty()) {
      out.println("It lies where your build puts what annotation processors write.");
      return;
    }
    out.println(sources.get());
    try (Stream<Path> files = Files.list(sources.get())) {
      for (Path file : files.sorted().toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          out.printf("  %-26s %4d lines%n", file.getFileName(), lines.count());
        }
      }
    }
    if (database.keeps()) {
      out.println();
      out.println(
          "The tables stay in the schemas "
              + database.schema()
              + " and "
              + database.archive()
              + ".");
    }
  }
}
