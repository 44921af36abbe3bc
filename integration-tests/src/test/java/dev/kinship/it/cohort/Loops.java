package dev.kinship.it.cohort;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/** Loops over lists, each with the one statement that somebody would write for it by hand. */
final class Loops {

  /**
   * A loop.
   *
   * @param title what it reads of each row
   * @param run reads the list, goes through it, and tells how much it has found
   * @param join the one statement
   */
  record Loop(String title, ToIntFunction<Handle> run, String join) {}

  private static final String OWNERS_AND_ADDRESSES =
      "SELECT * FROM pet LEFT JOIN person ON person.id = pet.owner_id"
          + " LEFT JOIN address ON address.id = person.address_id";

  static final List<Loop> OF_ALL =
      List.of(
          new Loop(
              "each pet's owner, and the owner's address", Loops::owners, OWNERS_AND_ADDRESSES),
          new Loop(
              "each person's pets",
              Loops::pets,
              "SELECT * FROM person LEFT JOIN pet ON pet.owner_id = person.id"),
          new Loop(
              "each person's clubs, and the clubs' members",
              Loops::clubs,
              "SELECT * FROM person LEFT JOIN membership m ON m.person_id = person.id"
                  + " LEFT JOIN club ON club.id = m.club_id"
                  + " LEFT JOIN membership o ON o.club_id = club.id"
                  + " LEFT JOIN person member ON member.id = o.person_id"),
          new Loop(
              "each person's toys, a path by way of the pets",
              Loops::toys,
              "SELECT * FROM person LEFT JOIN pet ON pet.owner_id = person.id"
                  + " LEFT JOIN toy ON toy.pet_id = pet.id"),
          new Loop(
              "each pet's address, a path by way of the owner", Loops::home, OWNERS_AND_ADDRESSES),
          new Loop(
              "each address's people, their pets, and the pets' toys",
              Loops::threeLevels,
              "SELECT * FROM address LEFT JOIN person ON person.address_id = address.id"
                  + " LEFT JOIN pet ON pet.owner_id = person.id"
                  + " LEFT JOIN toy ON toy.pet_id = pet.id"),
          new Loop(
              "`hasAddress`, `countPets`, `getPassport` and `getPets` of each person",
              Loops::mixed,
              "SELECT *, EXISTS (SELECT FROM address WHERE id = person.address_id),"
                  + " (SELECT count(*) FROM pet WHERE owner_id = person.id)"
                  + " FROM person LEFT JOIN passport ON passport.bearer_id = person.id"
                  + " LEFT JOIN pet ON pet.owner_id = person.id"));

  static final Loop OF_TWO =
      new Loop(
          "the owner, and the owner's address, of only two of the pets",
          Loops::two,
          OWNERS_AND_ADDRESSES);

  private Loops() {}

  private static int owners(Handle handle) {
    return PetTable.all(handle).stream().mapToInt(pet -> ownerAndAddress(handle, pet)).sum();
  }

  private static int two(Handle handle) {
    List<Pet> pets = PetTable.all(handle);
    return ownerAndAddress(handle, pets.get(pets.size() / 2))
        + ownerAndAddress(handle, pets.get(pets.size() / 4));
  }

  private static int ownerAndAddress(Handle handle, Pet pet) {
    Person owner = pet.getOwner(handle).orElseThrow();
    return owner.getAddress(handle).isPresent() ? 2 : 1;
  }

  private static int pets(Handle handle) {
    int found = 0;
    for (Person person : PersonTable.all(handle)) {
      found += person.getPets(handle).size();
    }
    return found;
  }

  private static int clubs(Handle handle) {
    int found = 0;
    for (Person person : PersonTable.all(handle)) {
      for (Club club : person.getClubs(handle)) {
        found += club.getMembers(handle).size();
      }
    }
    return found;
  }

  private static int toys(Handle handle) {
    int found = 0;
    for (Person person : PersonTable.all(handle)) {
      found += person.getToys(handle).size();
    }
    return found;
  }

  private static int home(Handle handle) {
    int found = 0;
    for (Pet pet : PetTable.all(handle)) {
      found += pet.getAddress(handle).isPresent() ? 1 : 0;
    }
    return found;
  }

  private static int threeLevels(Handle handle) {
    int found = 0;
    for (Address address : AddressTable.all(handle)) {
      for (Person person : address.getPeople(handle)) {
        for (Pet pet : person.getPets(handle)) {
          found += pet.getToys(handle).size();
        }
      }
    }
    return found;
  }

  private static int mixed(Handle handle) {
    int found = 0;
    for (Person person : PersonTable.all(handle)) {
      found += person.hasAddress(handle) ? 1 : 0;
      found += Math.toIntExact(person.countPets(handle));
      found += person.getPassport(handle).isPresent() ? 1 : 0;
      found += person.getPets(handle).size();
    }
    return found;
  }
}
