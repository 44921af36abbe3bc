package dev.kinship.examples.clinic;

import org.jdbi.v3.core.Handle;

/** What is refused, and that a transaction goes on after it. */
final class Transactions {

  private Transactions() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("What cannot be done is refused, and the transaction goes on");
    Pet figaro = rows.figaro();
    Pet unsaved = new Pet(null, "Nori", null, figaro.typeId(), null);
    walk.run(
        "h.begin()", "begins a transaction; it is sent with its first statement", Handle::begin);
    walk.refused(
        "nori.setOwner(h, ada)",
        "nori was never inserted: refused before anything is sent",
        h -> discard(unsaved.setOwner(h, rows.ada())));
    walk.refused(
        "figaro.setOwnerId(h, 4711)",
        "no owner has this key: nothing is written; a second round trip finds out why",
        h -> discard(figaro.setOwnerId(h, 4711)));
    walk.refused(
        "ada.createPet(h, p -> p.name(\"Nori\").typeId(1).ownerId(2))",
        "a key that contradicts the call is not overwritten",
        h ->
            discard(
                rows.ada()
                    .createPet(
                        h, p -> p.name("Nori").typeId(figaro.typeId()).ownerId(rows.ben().id()))));
    walk.show(
        "figaro.setOwner(h, ben)",
        "the transaction is as usable as before",
        h -> figaro.setOwner(h, rows.ben()));
    walk.run("h.commit()", "commits", Handle::commit);
  }

  /** These calls never return. */
  private static void discard(Object result) {
    throw new IllegalStateException("this should have been refused, but returned " + result);
  }
}
