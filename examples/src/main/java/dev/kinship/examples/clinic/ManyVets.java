package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Condition;
import java.util.List;

/** What {@code VetTable} does with many rows, by condition, and with rows that may be there. */
final class ManyVets {

  private ManyVets() {}

  static void walk(Walk walk) {
    walk.chapter("VetTable: rows that may be there, many rows, and rows by a condition");
    Vet kim = upserts(walk);
    List<Vet> vets =
        walk.show(
            "VetTable.upsertAll(h, List.of(kim, lee))",
            "the same of many rows",
            h -> VetTable.upsertAll(h, List.of(kim, new Vet(902, "Lee", "Moss"))));
    walk.show(
        "VetTable.upsertAll(h, VetTable.ID, List.of(kim, lee))",
        "the same by a key that is named",
        h -> VetTable.upsertAll(h, VetTable.ID, vets));
    walk.show(
        "VetTable.updateAll(h, List.of(kim, lee))",
        "writes all columns of all of them, or of none if one is gone",
        h -> VetTable.updateAll(h, vets));
    byCondition(walk);
    List<Vet> again =
        walk.show(
            "VetTable.insertAll(h, List.of(ada, ben))",
            "inserts two",
            h ->
                VetTable.insertAll(
                    h, List.of(new Vet(null, "Ada", "Lind"), new Vet(null, "Ben", "Lind"))));
    walk.run(
        "VetTable.deleteAll(h, List.of(ada, ben))",
        "deletes all of them, or none if one is gone",
        h -> VetTable.deleteAll(h, again));
    everyRow(walk);
  }

  private static Vet upserts(Walk walk) {
    Vet kim =
        walk.show(
            "VetTable.upsert(h, v -> v.id(901).firstName(\"Kim\").lastName(\"Oak\"))",
            "inserts the row with this key, or writes what was set",
            h -> VetTable.upsert(h, v -> v.id(901).firstName("Kim").lastName("Oak")));
    walk.show(
        "VetTable.upsert(h, kim)",
        "writes all its columns, since it is there",
        h -> VetTable.upsert(h, new Vet(kim.id(), "Kim", "Oaks")));
    walk.show(
        "VetTable.upsert(h, VetTable.ID, v -> …)",
        "by a key that is named; any that the database keeps unique will do",
        h -> VetTable.upsert(h, VetTable.ID, v -> v.id(901).firstName("Kim").lastName("Oak")));
    return walk.show(
        "VetTable.upsert(h, VetTable.ID, kim)",
        "the same with an entity",
        h -> VetTable.upsert(h, VetTable.ID, kim));
  }

  private static void byCondition(Walk walk) {
    Condition<Vet> named = VetTable.FIRST_NAME.in(List.of("Kim", "Lee"));
    walk.show(
        "VetTable.updateWhere(h, VetTable.FIRST_NAME.in(List.of(\"Kim\", \"Lee\")), v -> …)",
        "writes what was set in the rows that meet a condition, and counts them",
        h -> VetTable.updateWhere(h, named, v -> v.lastName("Moss")));
    walk.show(
        "VetTable.updateReturning(h, VetTable.LAST_NAME.eq(\"Moss\"), v -> …)",
        "the same, and returns the rows",
        h ->
            VetTable.updateReturning(
                h, VetTable.LAST_NAME.eq("Moss"), v -> v.lastName("Moss-Oak")));
    walk.show(
        "VetTable.deleteWhere(h, VetTable.FIRST_NAME.eq(\"Kim\"))",
        "deletes the rows that meet a condition, and counts them",
        h -> VetTable.deleteWhere(h, VetTable.FIRST_NAME.eq("Kim")));
    walk.show(
        "VetTable.deleteReturning(h, VetTable.LAST_NAME.startsWith(\"Moss\"))",
        "the same, and returns the rows as they were",
        h -> VetTable.deleteReturning(h, VetTable.LAST_NAME.startsWith("Moss")));
  }

  private static void everyRow(Walk walk) {
    walk.show(
        "VetTable.updateEvery(h, v -> v.lastName(\"Lind\"))",
        "writes what was set in every row: no condition is forgotten by mistake",
        h -> VetTable.updateEvery(h, v -> v.lastName("Lind")));
    walk.show("VetTable.deleteEvery(h)", "deletes every row", VetTable::deleteEvery);
  }
}
