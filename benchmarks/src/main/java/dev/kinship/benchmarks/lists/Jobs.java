package dev.kinship.benchmarks.lists;

import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.query.Fetch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is measured, and the ways to do it; all ways of a job return the same number. */
final class Jobs {

  /** One way to do a job. */
  interface Way {
    long run() throws Exception;
  }

  /**
   * A job.
   *
   * @param rows about how many rows it is about
   * @param ways the ways to do it
   */
  record Job(int rows, Map<String, Way> ways) {}

  /** The fastest of these, which are written by hand, is what the others are held against. */
  static final List<String> BY_HAND = List.of("batch", "join");

  private final Handle handle;
  private final ByHand hand;
  private int turn;

  Jobs(Handle handle) {
    this.handle = handle;
    this.hand = new ByHand(handle.getConnection());
  }

  static long key(@Nullable Long id) {
    return Objects.requireNonNull(id, "a row that was read has a key");
  }

  /** Those whose names begin so. */
  Map<String, Job> of(String beginning) {
    Map<String, Job> all = all();
    all.keySet().removeIf(each -> !each.startsWith(beginning));
    return all;
  }

  private Map<String, Job> all() {
    Map<String, Job> all = new LinkedHashMap<>();
    for (int number : List.of(1_000, 10_000, 100_000)) {
      Map<String, Way> ways = new LinkedHashMap<>();
      ways.put("batch", () -> hand.keepersByBatch(number));
      ways.put("join", () -> hand.keepersByJoin(number));
      if (number == 1_000) {
        ways.put("steps", () -> hand.keepersInSteps(number));
      }
      ways.put("loop", () -> keepersByLoop(number));
      ways.put("load", () -> keepersByLoad(number));
      all.put("owners of " + number, new Job(number, ways));
    }
    all.put(
        "children of 1000",
        job(
            1_000,
            () -> hand.toysByBatch(1_000),
            () -> toysByLoop(1_000),
            () -> AnimalTable.TOYS.load(handle, animals(1_000)).all().size()));
    all.put(
        "top three of 10000",
        new Job(
            10_000,
            Map.of("batch", () -> hand.topThreeToys(10_000), "load", () -> topThreeToys(10_000))));
    all.put(
        "three levels of 1000",
        job(
            1_000,
            () -> hand.threeLevels(1_000),
            () -> threeLevels(1_000),
            () -> loadedLevels(1_000)));
    all.put(
        "set of 100, 5 changed",
        new Job(
            100,
            Map.of("batch", () -> hand.setToys(Zoo.SPOILED, hundred()), "set", this::setToys)));
    return all;
  }

  private static Job job(int rows, Way batch, Way loop, Way load) {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("batch", batch);
    ways.put("loop", loop);
    ways.put("load", load);
    return new Job(rows, ways);
  }

  private List<Animal> animals(int number) {
    return AnimalTable.query(
            handle, Fetch.where(AnimalTable.ID.le((long) number)).orderBy(AnimalTable.ID.asc()))
        .list();
  }

  private long keepersByLoop(int number) {
    long sum = 0;
    for (Animal each : animals(number)) {
      sum += key(each.getKeeper(handle).orElseThrow().id());
    }
    return sum;
  }

  private long keepersByLoad(int number) {
    List<Animal> animals = animals(number);
    var keepers = AnimalTable.KEEPER.load(handle, animals);
    long sum = 0;
    for (Animal each : animals) {
      sum += key(keepers.of(each).orElseThrow().id());
    }
    return sum;
  }

  private long toysByLoop(int number) {
    long sum = 0;
    for (Animal each : animals(number)) {
      sum += each.getToys(handle).size();
    }
    return sum;
  }

  private long topThreeToys(int number) {
    Fetch<Toy> three = ToyTable.fetch().orderBy(ToyTable.ID.desc()).limit(3);
    return AnimalTable.TOYS.load(handle, animals(number), three).all().size();
  }

  private List<Keeper> keepers(int number) {
    return KeeperTable.query(
            handle, Fetch.where(KeeperTable.ID.le((long) number)).orderBy(KeeperTable.ID.asc()))
        .list();
  }

  private long threeLevels(int number) {
    long sum = 0;
    for (Keeper keeper : keepers(number)) {
      for (Animal animal : keeper.getAnimals(handle)) {
        sum += animal.getToys(handle).size();
      }
    }
    return sum;
  }

  private long loadedLevels(int number) {
    List<Keeper> keepers = keepers(number);
    Loaded<Keeper, List<Animal>, Animal> animals = KeeperTable.ANIMALS.load(handle, keepers);
    Loaded<Animal, List<Toy>, Toy> toys = animals.then(handle, AnimalTable.TOYS);
    long sum = 0;
    for (Keeper keeper : keepers) {
      for (Animal animal : animals.of(keeper)) {
        sum += toys.of(animal).size();
      }
    }
    return sum;
  }

  /** A hundred toys, of which five are others than the last time. */
  private List<Toy> hundred() {
    turn++;
    long first = (long) Zoo.ANIMALS * Zoo.TOYS_EACH;
    return LongStream.rangeClosed(1, 100)
        .mapToObj(n -> new Toy(n <= 5 ? n + turn % 2 * 5L : first + n, "Toy " + n, null))
        .toList();
  }

  private long setToys() {
    return new Animal(Zoo.SPOILED, "Animal", null).setToys(handle, hundred()).linked().size();
  }
}
