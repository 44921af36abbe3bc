package dev.kinship.it.cohort;

import dev.kinship.runtime.KinshipPlugin;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * A program for a heap of its own: it reads many rows, asks some of them for what belongs to them,
 * and prints now and then how many bytes live.
 */
final class SmallHeap {

  /** How often it looks at the heap. */
  static final int SAMPLES = 20;

  /** Of so many rows two are asked. */
  static final int STEP = 9_973;

  /** How many rows before that it already collects garbage: rows then can notice who has gone. */
  private static final int WHILE = 40_000;

  private final Handle handle;
  private final long rows;
  private long read;
  private long found;

  private SmallHeap(Handle handle, long rows) {
    this.handle = handle;
    this.rows = rows;
  }

  /** Takes a database's URL, how to read, and how many rows there are. */
  public static void main(String[] arguments) {
    Jdbi jdbi = Jdbi.create(arguments[0]).installPlugin(new KinshipPlugin());
    long rows = Long.parseLong(arguments[2]);
    jdbi.useTransaction(handle -> new SmallHeap(handle, rows).run(arguments[1]));
  }

  private void run(String way) {
    System.out.println("lives " + living());
    switch (way) {
      case "mapped" -> mapped();
      case "gateway" -> gateway();
      case "list" -> list();
      default -> throw new IllegalArgumentException(way);
    }
    System.out.println("read " + read);
    System.out.println("found " + found);
  }

  private void mapped() {
    try (Stream<Pet> pets =
        handle.createQuery("SELECT * FROM pet").setFetchSize(1_000).mapTo(Pet.class).stream()) {
      pets.forEach(this::take);
    }
  }

  private void gateway() {
    try (Stream<Pet> pets = PetTable.query(handle).fetchSize(1_000).stream()) {
      pets.forEach(this::take);
    }
  }

  /** Asks two neighbours now and then. */
  private void take(Pet pet) {
    if (read % STEP < 2) {
      Person owner = pet.getOwner(handle).orElseThrow();
      found += owner.getAddress(handle).isPresent() ? 1 : 0;
    }
    counted();
  }

  /** Asks every row of a list that is held, for more than would fit. */
  private void list() {
    List<Person> people = PersonTable.all(handle);
    for (Person person : people) {
      for (Pet pet : person.getPets(handle)) {
        found += Objects.equals(pet.ownerId(), person.id()) ? 1 : 0;
      }
      counted();
    }
    System.out.println("held " + people.size());
  }

  private void counted() {
    read++;
    if (read % (rows / SAMPLES) == 0) {
      System.out.println("lives " + living());
    } else if ((read + WHILE) % (rows / SAMPLES) == 0) {
      System.gc();
    }
  }

  private static long living() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
