package dev.kinship.examples.clinic;

import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Loops over a thousand rows: what is read ahead for them, and what it would be without. */
final class Loops {

  private static final int OWNERS = 200;
  private static final int PETS = 1_000;
  private static final String LOOP = "for (Pet pet : PetTable.all(h)) … pet.getOwner(h)";

  private Loops() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Loops over a thousand rows, without a statement for each");
    List<Owner> owners =
        walk.count(
            "OwnerTable.insertAll(h, owners)",
            "inserts the owners",
            h -> OwnerTable.insertAll(h, owners()));
    walk.count(
        "PetTable.insertAll(h, pets)",
        "inserts their pets, with the keys that the owners were given",
        h -> PetTable.insertAll(h, pets(owners, Keys.of(rows.dog().id()))));
    walk.loop(LOOP, "asks one alone, and then for more and more of the next ones", Loops::owners);
    walk.loop(
        "for (Owner owner : OwnerTable.all(h)) … owner.getPets(h) … pet.getType(h)",
        "the same the other way and further down, and pet.countVisits(h) with it",
        Loops::types);
    walk.loop(
        "PetTable.OWNER.load(h, PetTable.all(h))",
        "says what the first loop means, and reads all of it at once",
        h -> new HashSet<>(PetTable.OWNER.load(h, PetTable.all(h)).all()));
    walk.loop(
        LOOP,
        "with ReadMode.ONE: what a loop costs elsewhere",
        h -> with(ReadMode.ONE, h, () -> owners(h)));
    walk.refused(
        LOOP,
        "with ReadMode.RAISE, as in tests: the second row that is asked alone is one too many",
        h -> with(ReadMode.RAISE, h, () -> owners(h)));
  }

  static List<Owner> owners() {
    return IntStream.range(0, OWNERS)
        .mapToObj(i -> new Owner(null, "Owner", "No. " + i, null, null))
        .toList();
  }

  static List<Pet> pets(List<Owner> owners, int type) {
    return IntStream.range(0, PETS)
        .mapToObj(i -> new Pet(null, "Pet " + i, null, type, owners.get(i % OWNERS).id()))
        .toList();
  }

  static Set<Owner> owners(Handle h) {
    Set<Owner> owners = new HashSet<>();
    for (Pet pet : PetTable.all(h)) {
      pet.getOwner(h).ifPresent(owners::add);
    }
    return owners;
  }

  private static Set<PetType> types(Handle h) {
    Map<PetType, Long> visits = new HashMap<>();
    for (Owner owner : OwnerTable.all(h)) {
      for (Pet pet : owner.getPets(h)) {
        visits.merge(pet.getType(h), pet.countVisits(h), Long::sum);
      }
    }
    return visits.keySet();
  }

  static <T> T with(ReadMode mode, Handle h, Supplier<T> loop) {
    KinshipConfig config = h.getConfig(KinshipConfig.class);
    ReadMode before = config.readMode();
    config.setReadMode(mode);
    try {
      return loop.get();
    } finally {
      config.setReadMode(before);
    }
  }
}
