package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;

/** The accessors of {@code Visit.pet}, where the visit is a mutable class. */
final class MutableEntity {

  private MutableEntity() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Visit.pet: the visit is a class with setters, so that it is changed itself");
    Visit visit = new Visit();
    visit.setDescription("vaccination");
    visit.setPetId(rows.figaro().id());
    walk.show(
        "VisitTable.insert(h, visit)",
        "gives the instance its key, and returns it",
        h -> VisitTable.insert(h, visit));
    walk.show("visit.getPet(h)", "reads the pet", visit::getPet);
    walk.show(
        "visit.getPet(h, Fetch.where(PetTable.TYPE_ID.eq(1)))",
        "reads the pet if a condition holds",
        h -> visit.getPet(h, Fetch.where(PetTable.TYPE_ID.eq(1))));
    walk.show("visit.hasPet(h)", "asks if there is one", h -> visit.hasPet(h));
    walk.show(
        "visit.hasPet(h, Fetch.where(PetTable.NAME.like(\"F%\")))",
        "asks if there is one for which a condition holds",
        h -> visit.hasPet(h, Fetch.where(PetTable.NAME.like("F%"))));
    walk.show(
        "visit.setPet(h, biscuit)",
        "writes the key, and only then changes the instance",
        h -> visit.setPet(h, rows.biscuit()));
    walk.show(
        "visit.setPetId(h, figaro.id())",
        "the same by key",
        h -> visit.setPetId(h, rows.figaro().id()));
    walk.show(
        "visit.updatePet(h, p -> p.name(\"Figaro II\"))",
        "changes the pet in place",
        h -> visit.updatePet(h, p -> p.name("Figaro II")));
    walk.show("visit.removePet(h)", "unlinks", visit::removePet);
    walk.show(
        "visit.createPet(h, p -> p.name(\"Olive\").typeId(1))",
        "inserts a pet and links it",
        h -> visit.createPet(h, p -> p.name("Olive").typeId(rows.figaro().typeId())));
  }
}
