package dev.kinship.examples.clinic;

import java.time.LocalDate;
import java.util.List;

/** The gateway's inserts, which make the rows for all that follows. */
final class FirstRows {

  private FirstRows() {}

  static Rows insert(Walk walk) {
    walk.chapter("The gateways insert rows");
    Owner ada =
        walk.show(
            "OwnerTable.insert(h, o -> o.firstName(\"Ada\").lastName(\"Marsh\"))",
            "inserts what was set; the other columns get the database's defaults",
            h -> OwnerTable.insert(h, o -> o.firstName("Ada").lastName("Marsh")));
    Owner ben =
        walk.show(
            "OwnerTable.insert(h, ben)",
            "inserts an entity; the database makes its key",
            h -> OwnerTable.insert(h, new Owner(null, "Ben", "Ortiz", "Leeds", null)));
    List<PetType> types =
        walk.show(
            "PetTypeTable.insertAll(h, List.of(cat, dog))",
            "inserts any number of entities",
            h -> PetTypeTable.insertAll(h, List.of(type("cat"), type("dog"))));
    int cat = Keys.of(types.get(0).id());
    int dog = Keys.of(types.get(1).id());
    List<Pet> pets =
        walk.show(
            "PetTable.insertAll(h, pets)",
            "the same; the result is in the order of what was given",
            h ->
                PetTable.insertAll(
                    h,
                    List.of(
                        pet("Miso", 2021, cat, ada),
                        pet("Figaro", 2019, cat, ada),
                        pet("Biscuit", 2022, dog, ben),
                        new Pet(null, "Pebble", null, dog, null))));
    List<Supplier> suppliers =
        walk.show(
            "SupplierTable.insertAll(h, List.of(acme, bolt))",
            "inserts two suppliers, who have no account yet",
            h -> SupplierTable.insertAll(h, List.of(supplier("Acme"), supplier("Bolt"))));
    return new Rows(
        ada,
        ben,
        types.get(0),
        types.get(1),
        pets.get(0),
        pets.get(1),
        pets.get(2),
        pets.get(3),
        suppliers.get(0),
        suppliers.get(1));
  }

  private static PetType type(String name) {
    return new PetType(null, name);
  }

  private static Supplier supplier(String name) {
    return new Supplier(null, name);
  }

  private static Pet pet(String name, int born, int type, Owner owner) {
    return new Pet(null, name, LocalDate.of(born, 5, 1), type, owner.id());
  }
}
