package dev.kinship.it.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/** What is done for all people at once, each with the loop that does the same. */
final class Bulks {

  /**
   * What is done.
   *
   * @param title the call, as a page shows it
   * @param atOnce does it for all of them
   * @param oneByOne does it for each of them by an accessor
   */
  record Bulk(
      String title,
      BiConsumer<Handle, List<Person>> atOnce,
      BiConsumer<Handle, List<Person>> oneByOne) {}

  static final List<Bulk> ALL =
      List.of(
          new Bulk(
              "`PersonTable.PETS.set`: each person gets one pet of the next",
              (h, people) -> use(PersonTable.PETS.set(h, each(people, Bulks::pets))),
              (h, people) ->
                  each(people, Bulks::pets).forEach((p, pets) -> use(p.setPets(h, pets)))),
          new Bulk(
              "`PersonTable.CLUBS.set`: one of two clubs stays, the other changes",
              (h, people) -> use(PersonTable.CLUBS.set(h, each(people, Bulks::clubs))),
              (h, people) ->
                  each(people, Bulks::clubs).forEach((p, clubs) -> use(p.setClubs(h, clubs)))),
          new Bulk(
              "`PersonTable.CLUBS.add`: a third club",
              (h, people) -> use(PersonTable.CLUBS.add(h, each(people, Bulks::third))),
              (h, people) ->
                  each(people, Bulks::third).forEach((p, clubs) -> use(p.addClubs(h, clubs)))),
          new Bulk(
              "`PersonTable.CLUBS.remove`: the first club",
              (h, people) -> use(PersonTable.CLUBS.remove(h, each(people, Bulks::first))),
              (h, people) ->
                  each(people, Bulks::first).forEach((p, clubs) -> use(p.removeClubs(h, clubs)))),
          new Bulk(
              "`PersonTable.CLUBS.load`",
              (h, people) -> use(PersonTable.CLUBS.load(h, people)),
              (h, people) -> people.forEach(p -> use(p.getClubs(h)))),
          new Bulk(
              "`PersonTable.CLUBS.count`",
              (h, people) -> use(PersonTable.CLUBS.count(h, people)),
              (h, people) -> people.forEach(p -> use(p.countClubs(h)))),
          new Bulk(
              "`PersonTable.TOYS.load`, a path",
              (h, people) -> use(PersonTable.TOYS.load(h, people)),
              (h, people) -> people.forEach(p -> use(p.getToys(h)))));

  private Bulks() {}

  private static void use(Object unused) {}

  /** For each person something that depends on the person's place and the number of people. */
  private static <R> Map<Person, Collection<R>> each(
      List<Person> people, BiFunction<Integer, Integer, List<R>> rows) {
    Map<Person, Collection<R>> each = new LinkedHashMap<>();
    for (int i = 0; i < people.size(); i++) {
      each.put(people.get(i), new ArrayList<>(rows.apply(i, people.size())));
    }
    return each;
  }

  /** The second of a person's two pets, and the first of the next person's. */
  private static List<Pet> pets(int person, int people) {
    return List.of(pet(2 * person + 2), pet((2 * person + 2) % (2 * people) + 1));
  }

  private static Pet pet(long id) {
    return new Pet(id, "", null);
  }

  private static List<Club> clubs(int person, int people) {
    return List.of(first(person, people).get(0), third(person, people).get(0));
  }

  private static List<Club> first(int person, int people) {
    return List.of(new Club(person + 1L, ""));
  }

  private static List<Club> third(int person, int people) {
    return List.of(new Club((person + 2L) % people + 1, ""));
  }
}
