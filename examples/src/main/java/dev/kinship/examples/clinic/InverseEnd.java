package dev.kinship.examples.clinic;

import dev.kinship.runtime.query.Fetch;
import java.util.List;

/** The accessors of {@code Owner.pets}. */
final class InverseEnd {

  private InverseEnd() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Owner.pets, the inverse end: many pets' rows hold the key of this owner");
    Owner ada = rows.ada();
    Pet figaro = rows.figaro();
    Pet biscuit = rows.biscuit();
    Pet pebble = rows.pebble();
    reads(walk, ada, figaro, biscuit);
    walk.show(
        "ada.addPets(h, figaro, pebble)",
        "links pets; figaro is hers already",
        h -> ada.addPets(h, figaro, pebble));
    walk.show(
        "ada.addPets(h, List.of(biscuit))",
        "the same for a collection; biscuit was Ben's",
        h -> ada.addPets(h, List.of(biscuit)));
    walk.show(
        "ada.setPets(h, figaro, biscuit)",
        "makes these her pets and no others: pebble is unlinked, not deleted",
        h -> ada.setPets(h, figaro, biscuit));
    walk.show(
        "ada.setPets(h, List.of(biscuit, pebble))",
        "the same for a collection",
        h -> ada.setPets(h, List.of(biscuit, pebble)));
    walk.show(
        "ada.removePets(h, pebble, figaro)",
        "unlinks those of them that are hers",
        h -> ada.removePets(h, pebble, figaro));
    walk.show(
        "ada.removePets(h, List.of(biscuit))",
        "the same for a collection",
        h -> ada.removePets(h, List.of(biscuit)));
    walk.show(
        "ada.createPet(h, p -> p.name(\"Tofu\").typeId(1))",
        "inserts a pet that is hers",
        h -> ada.createPet(h, p -> p.name("Tofu").typeId(figaro.typeId())));
    walk.show(
        "ada.buildPet(p -> p.name(\"Nori\").typeId(1))",
        "makes one in memory only, to be inserted later",
        h -> ada.buildPet(p -> p.name("Nori").typeId(figaro.typeId())));
  }

  private static void reads(Walk walk, Owner ada, Pet figaro, Pet biscuit) {
    walk.show("ada.getPets(h)", "reads them, ordered by their key", ada::getPets);
    walk.show(
        "ada.getPets(h, Fetch.where(PetTable.NAME.like(\"F%\")).limit(10))",
        "reads some of them", h -> ada.getPets(h, Fetch.where(PetTable.NAME.like("F%")).limit(10)));
    walk.show("ada.hasPets(h)", "asks if there is any", h -> ada.hasPets(h));
    walk.show(
        "ada.hasPets(h, figaro, biscuit)",
        "asks if all of these are hers",
        h -> ada.hasPets(h, figaro, biscuit));
    walk.show(
        "ada.hasPets(h, List.of(figaro))",
        "the same for a collection",
        h -> ada.hasPets(h, List.of(figaro)));
    walk.show(
        "ada.hasPets(h, Fetch.where(PetTable.TYPE_ID.eq(2)))",
        "asks if there is any for which a condition holds",
        h -> ada.hasPets(h, Fetch.where(PetTable.TYPE_ID.eq(2))));
    walk.show("ada.countPets(h)", "counts without reading rows", h -> ada.countPets(h));
    walk.show(
        "ada.countPets(h, Fetch.where(PetTable.TYPE_ID.eq(1)))",
        "counts some of them",
        h -> ada.countPets(h, Fetch.where(PetTable.TYPE_ID.eq(1))));
  }
}
