package dev.kinship.examples.clinic;

import dev.kinship.runtime.Created;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.query.Lock;

/** The accessors of {@code Pet.owner}, whose key may be null. */
final class OwningEnd {

  private OwningEnd() {}

  static void walk(Walk walk, Rows rows) {
    walk.chapter("Pet.owner, the owning end: the pet's row holds the key of an owner, or null");
    Pet miso = rows.miso();
    walk.show("miso.getOwner(h)", "reads the owner", miso::getOwner);
    walk.show(
        "miso.getOwner(h, Fetch.where(OwnerTable.CITY.eq(\"Leeds\")))",
        "reads the owner if a condition holds; she has no city",
        h -> miso.getOwner(h, Fetch.where(OwnerTable.CITY.eq("Leeds"))));
    walk.show(
        "miso.getOwner(h, OwnerTable.fetch().lock(Lock.FOR_UPDATE))",
        "reads the owner and locks the row, until the transaction ends",
        h -> miso.getOwner(h, OwnerTable.fetch().lock(Lock.FOR_UPDATE)));
    walk.show(
        "miso.hasOwner(h)", "asks the database, whatever the key in memory", h -> miso.hasOwner(h));
    walk.show(
        "miso.hasOwner(h, Fetch.where(OwnerTable.CITY.isNotNull()))",
        "asks if there is one for whom a condition holds",
        h -> miso.hasOwner(h, Fetch.where(OwnerTable.CITY.isNotNull())));
    Pet given =
        walk.show(
            "miso = miso.setOwner(h, ben)",
            "writes the key, if both rows exist, and returns the pet with it",
            h -> miso.setOwner(h, rows.ben()));
    Pet same =
        walk.show(
            "miso = miso.setOwner(h, ben)",
            "he has the pet already: nothing to write",
            h -> given.setOwner(h, rows.ben()));
    Pet back =
        walk.show(
            "miso = miso.setOwnerId(h, ada.id())",
            "the same by key",
            h -> same.setOwnerId(h, rows.ada().id()));
    walk.show(
        "miso.updateOwner(h, o -> o.city(\"York\"))",
        "changes the owner in place",
        h -> back.updateOwner(h, o -> o.city("York")));
    Pet stray =
        walk.show(
            "miso = miso.removeOwner(h)", "unlinks; the owner's row stays", back::removeOwner);
    walk.show("miso.getOwner(h)", "there is no key, so that nothing is sent", stray::getOwner);
    Created<Pet, Owner> created =
        walk.show(
            "miso.createOwner(h, o -> o.firstName(\"Cleo\").lastName(\"Nair\"))",
            "inserts an owner and links her",
            h -> stray.createOwner(h, o -> o.firstName("Cleo").lastName("Nair")));
    walk.show(
        "miso = miso.setOwner(h, null)",
        "null unlinks, too",
        h -> created.entity().setOwner(h, null));
  }
}
