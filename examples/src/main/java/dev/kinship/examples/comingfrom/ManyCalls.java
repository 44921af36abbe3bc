package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** At the end that many keys point at: {@code Person.pets}. */
final class ManyCalls {

  private ManyCalls() {}

  static List<Pet> get(Handle h, Person john) {
    return john.getPets(h);
  }

  static List<Pet> some(Handle h, Person john) {
    return john.getPets(
        h, Fetch.where(PetTable.NAME.like("D%")).orderBy(PetTable.NAME.asc()).limit(10).offset(20));
  }

  static Optional<Pet> latest(Handle h, Person john) {
    return john.getPets(h, Fetch.<Pet>all().orderBy(PetTable.ID.desc()).limit(1)).stream()
        .findFirst();
  }

  static long stream(Handle h, Person john) {
    try (Stream<Pet> pets = PersonTable.PETS.query(h, john).stream()) {
      return pets.filter(each -> each.name().length() == 4).count();
    }
  }

  static Changes<Pet> set(Handle h, Person john, Pet deco, Pet cat) {
    return john.setPets(h, deco, cat); // these and no others
  }

  static Changes<Pet> none(Handle h, Person john) {
    return john.setPets(h, List.of());
  }

  static Changes<Pet> add(Handle h, Person john, Pet deco, Pet cat) {
    return john.addPets(h, deco, cat); // these, too
  }

  static Changes<Pet> addByKeys(Handle h, Person john) {
    return john.addPets(h, PetTable.findAll(h, List.of(1L, 2L)));
  }

  static Changes<Pet> remove(Handle h, Person john, Pet deco) {
    return john.removePets(h, deco);
  }

  static boolean has(Handle h, Person john, Pet deco, Pet cat) {
    return john.hasPets(h) && john.hasPets(h, deco, cat);
  }

  static long count(Handle h, Person john) {
    return john.countPets(h) - john.countPets(h, Fetch.where(PetTable.NAME.eq("Deco")));
  }

  static Pet create(Handle h, Person john) {
    return john.createPet(h, p -> p.name("Deco"));
  }

  static Pet build(Person john) {
    return john.buildPet(p -> p.name("Deco"));
  }
}
