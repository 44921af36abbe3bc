package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Condition;
import dev.kinship.runtime.query.Fetch;
import java.util.List;

/**
 * The methods of the gateway that were not needed before, on {@code PetTable} and {@code VetTable}.
 */
final class Gateway {

  private Gateway() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("PetTable and VetTable, the gateways: rows by key, by condition, and changed");
    int miso = Keys.of(rows.miso().id());
    int biscuit = Keys.of(rows.biscuit().id());
    walk.show("PetTable.find(h, 1)", "reads the row with a key", h -> PetTable.find(h, miso));
    walk.show(
        "PetTable.findAll(h, List.of(3, 1))",
        "reads several, in the order of the keys",
        h -> PetTable.findAll(h, List.of(biscuit, miso)));
    walk.show("PetTable.exists(h, 1)", "asks without reading", h -> PetTable.exists(h, miso));
    walk.show("PetTable.count(h)", "counts", PetTable::count);
    walk.show(
        "PetTable.count(h, Fetch.where(PetTable.OWNER_ID.isNull()))",
        "counts what a fetch asks for",
        h -> PetTable.count(h, Fetch.where(PetTable.OWNER_ID.isNull())));
    walk.show("PetTable.all(h)", "reads all rows", PetTable::all);
    walk.show(
        "PetTable.query(h, Fetch.where(PetTable.OWNER_ID.isNull())).stream()",
        "reads rows one by one, as they are used",
        h -> PetTable.query(h, Fetch.where(PetTable.OWNER_ID.isNull())).stream().toList());
    queries(walk, rows);
    writes(walk);
    dependents(walk, rows);
    ManyVets.walk(walk);
  }

  private static void queries(Walk walk, Rows rows) {
    Condition<Owner> withoutMiso = OwnerTable.PETS.none(PetTable.NAME.eq("Miso"));
    walk.show(
        "PetTable.query(h).where(PetTable.OWNER.matches(withoutMiso)).list()",
        "reads the pets of owners who have no Miso",
        h -> PetTable.query(h).where(PetTable.OWNER.matches(withoutMiso)).list());
    walk.show(
        "PetTable.query(h).orderBy(PetTable.NAME.asc()).after(biscuit).limit(2).list()",
        "reads the page behind a row",
        h -> PetTable.query(h).orderBy(PetTable.NAME.asc()).after(rows.biscuit()).limit(2).list());
    walk.show(
        "OwnerTable.query(h).where(OwnerTable.PETS.any()).count()",
        "counts the owners with pets",
        h -> OwnerTable.query(h).where(OwnerTable.PETS.any()).count());
  }

  private static void writes(Walk walk) {
    Vet lena = new Vet(null, "Lena", "Hoff");
    Vet saved = walk.show("VetTable.insert(h, lena)", "inserts", h -> VetTable.insert(h, lena));
    Vet renamed = new Vet(saved.id(), "Lena", "Hoff-Berg");
    walk.show(
        "VetTable.update(h, lena)",
        "writes all columns of the row",
        h -> VetTable.update(h, renamed));
    int id = Keys.of(saved.id());
    walk.show(
        "VetTable.update(h, 1, v -> v.lastName(\"Berg\"))",
        "writes what was set",
        h -> VetTable.update(h, id, v -> v.lastName("Berg")));
    walk.show(
        "VetTable.update(h, lena, v -> v.lastName(\"Hoff\"))",
        "the same by the row",
        h -> VetTable.update(h, saved, v -> v.lastName("Hoff")));
    walk.show(
        "VetTable.insertIfAbsent(h, lena)",
        "inserts nothing, for she is there",
        h -> VetTable.insertIfAbsent(h, saved));
    walk.run("VetTable.delete(h, lena)", "deletes the row", h -> VetTable.delete(h, saved));
    Vet sam =
        walk.show(
            "VetTable.insert(h, v -> v.firstName(\"Sam\").lastName(\"Park\"))",
            "inserts",
            h -> VetTable.insert(h, v -> v.firstName("Sam").lastName("Park")));
    walk.run(
        "VetTable.insertOnly(h, v -> v.firstName(\"Kim\").lastName(\"Lund\"))",
        "inserts and reads nothing back, which takes no right to read",
        h -> VetTable.insertOnly(h, v -> v.firstName("Kim").lastName("Lund")));
    walk.run(
        "VetTable.insertAllOnly(h, List.of(new Vet(null, \"Ida\", \"Holm\")))",
        "the same of any number",
        h -> VetTable.insertAllOnly(h, List.of(new Vet(null, "Ida", "Holm"))));
    walk.run("VetTable.delete(h, 2)", "deletes by key", h -> VetTable.delete(h, Keys.of(sam.id())));
    walk.show(
        "VetTable.deleteIfExists(h, 2)",
        "deletes it, if it is there",
        h -> VetTable.deleteIfExists(h, Keys.of(sam.id())));
  }

  private static void dependents(Walk walk, Rows rows) {
    Pet rex =
        walk.show(
            "rex = PetTable.insert(h, p -> p.name(\"Rex\").typeId(1))",
            "inserts",
            h -> PetTable.insert(h, p -> p.name("Rex").typeId(rows.miso().typeId())));
    walk.show(
        "rex.createVisit(h, v -> v.description(\"a cough\"))",
        "inserts a visit of his",
        h -> rex.createVisit(h, v -> v.description("a cough")));
    walk.show(
        "PetTable.delete(h, rex, PetTable.VISITS.deleted())",
        "deletes the pet, and before it what is named: its visits",
        h -> PetTable.delete(h, rex, PetTable.VISITS.deleted()));
  }
}
