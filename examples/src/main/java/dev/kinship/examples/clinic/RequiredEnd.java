package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;

/** The accessors of {@code Pet.type}, whose key is never null. */
final class RequiredEnd {

  private RequiredEnd() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Pet.type, a required owning end: the key is an int, so there is always a type");
    Pet pebble = rows.pebble();
    walk.show("pebble.getType(h)", "returns the type itself, not an Optional", pebble::getType);
    walk.show(
        "pebble.getType(h, Fetch.where(PetTypeTable.NAME.like(\"c%\")))",
        "may find none, since it asks for more; a dog is no c%",
        h -> pebble.getType(h, Fetch.where(PetTypeTable.NAME.like("c%"))));
    walk.show("pebble.hasType(h)", "is as for an optional one", h -> pebble.hasType(h));
    walk.show(
        "pebble.hasType(h, Fetch.where(PetTypeTable.NAME.eq(\"dog\")))",
        "the same with a condition",
        h -> pebble.hasType(h, Fetch.where(PetTypeTable.NAME.eq("dog"))));
    Pet cat =
        walk.show(
            "pebble = pebble.setType(h, cat)",
            "writes the key; null is refused, and there is no removeType",
            h -> pebble.setType(h, rows.cat()));
    Pet dog =
        walk.show(
            "pebble = pebble.setTypeId(h, dog.id())",
            "the same by key",
            h -> cat.setTypeId(h, pebble.typeId()));
    Pet tortoise =
        walk.show(
                "pebble.createType(h, t -> t.name(\"turtle\"))",
                "inserts a type and links it",
                h -> dog.createType(h, t -> t.name("turtle")))
            .entity();
    walk.show(
        "pebble.updateType(h, t -> t.name(\"tortoise\"))",
        "changes the type in place",
        h -> tortoise.updateType(h, t -> t.name("tortoise")));
  }
}
