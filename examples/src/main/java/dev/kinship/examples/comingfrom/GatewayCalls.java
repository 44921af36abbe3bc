package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Rows by themselves. */
final class GatewayCalls {

  private GatewayCalls() {}

  static Optional<Pet> find(Handle h) {
    return PetTable.find(h, 7L);
  }

  static List<Pet> where(Handle h) {
    return PetTable.query(h, Fetch.where(PetTable.NAME.eq("Deco"))).list();
  }

  static List<Pet> own(Handle h) {
    return h.createQuery(
            "SELECT pet.* FROM pet JOIN person ON person.id = pet.owner_id"
                + " WHERE person.name LIKE 'J%'")
        .mapTo(Pet.class)
        .list();
  }

  static Pet insert(Handle h, Person john) {
    return PetTable.insert(h, p -> p.name("Deco").owner(john));
  }

  static Pet update(Handle h) {
    return PetTable.update(h, 7L, p -> p.name("Rex"));
  }

  static void delete(Handle h, Person john) {
    PetTable.delete(h, 7L);
    PersonTable.delete(h, john);
  }

  static List<String> ddl() {
    return List.of(PetTable.OWNER.ddl(), SupplierTable.ACCOUNT.ddl());
  }

  static long rename(Handle h, Person john) {
    return PetTable.updateWhere(h, PetTable.OWNER.is(john), p -> p.name("Rex"));
  }

  static long deleteHis(Handle h, Person john) {
    return PetTable.deleteWhere(h, PetTable.OWNER.is(john));
  }
}
