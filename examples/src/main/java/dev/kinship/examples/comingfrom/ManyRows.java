package dev.kinship.examples.comingfrom;

import dev.kinship.runtime.Changes;
import dev.kinship.runtime.Loaded;
import dev.kinship.runtime.PerRow;
import dev.kinship.runtime.config.KinshipConfig;
import dev.kinship.runtime.config.ReadMode;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finding by the other end, and the other end of many rows. */
final class ManyRows {

  private ManyRows() {}

  static List<Pet> suchAs(Handle h) {
    return PetTable.query(h, Fetch.where(PetTable.OWNER.matches(PersonTable.NAME.like("J%"))))
        .list();
  }

  static List<Pet> of(Handle h, Person john, Person ann) {
    List<Pet> his = PetTable.query(h, Fetch.where(PetTable.OWNER.is(john))).list();
    List<Pet> theirs =
        PetTable.query(h, Fetch.where(PetTable.OWNER.isIn(List.of(john, ann)))).list();
    List<Pet> nobodys = PetTable.query(h, Fetch.where(PetTable.OWNER.isAbsent())).list();
    return Stream.of(his, theirs, nobodys).flatMap(List::stream).distinct().toList();
  }

  static List<Person> withAndWithout(Handle h) {
    return PersonTable.query(
            h,
            Fetch.where(PersonTable.PETS.any(PetTable.NAME.eq("Deco")).or(PersonTable.PETS.none())))
        .list();
  }

  static List<Supplier> overdrawn(Handle h) {
    return SupplierTable.query(h, Fetch.where(SupplierTable.ACCOUNT.any(AccountTable.OVERDRAWN)))
        .list();
  }

  static Optional<Person> loop(Handle h, List<Pet> pets) {
    Optional<Person> last = Optional.empty();
    for (Pet pet : pets) {
      last = pet.getOwner(h); // the second reads for the next ones, too
    }
    return last;
  }

  static Loaded<Pet, Optional<Person>, Person> owners(Handle h, List<Pet> pets) {
    return PetTable.OWNER.load(h, pets);
  }

  static Loaded<Person, List<Pet>, Pet> firstThree(Handle h, List<Person> people) {
    return PersonTable.PETS.load(h, people, Fetch.<Pet>all().limit(3));
  }

  static Loaded<Person, List<Pet>, Pet> siblings(Handle h, List<Pet> pets) {
    return PetTable.OWNER.load(h, pets).then(h, PersonTable.PETS);
  }

  static PerRow<Person, Long> counted(Handle h, List<Person> people) {
    return PersonTable.PETS.count(h, people);
  }

  static List<Pet> given(Handle h, List<Pet> pets, Person john) {
    return PetTable.OWNER.set(h, pets, john);
  }

  static Map<Person, Changes<Pet>> shared(Handle h, Person john, Pet deco, Person ann, Pet cat) {
    return PersonTable.PETS.add(h, Map.of(john, List.of(deco), ann, List.of(cat)));
  }

  static void strict(Handle h) {
    h.getConfig(KinshipConfig.class).setReadMode(ReadMode.RAISE);
  }
}
