package dev.kinship.it.config;

import dev.kinship.it.record.Person;
import dev.kinship.it.record.PersonTable;
import dev.kinship.it.record.Pet;
import dev.kinship.it.record.PetTable;
import dev.kinship.runtime.error.ConstraintException;
import dev.kinship.runtime.error.KinshipException;
import dev.kinship.runtime.query.Fetch;
import dev.kinship.runtime.table.TableQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** One of each call, and what each returned. */
public final class Scenario {

  private final Handle handle;
  private final List<String> results = new ArrayList<>();

  private Scenario(Handle handle) {
    this.handle = handle;
  }

  /** Runs it on empty tables of {@link dev.kinship.it.Family#TABLES}. */
  public static List<String> run(Handle handle) {
    Scenario scenario = new Scenario(handle);
    scenario.gateway();
    scenario.owningEnd();
    scenario.inverseEnd();
    scenario.errors();
    return scenario.results;
  }

  private <T> T note(T result) {
    results.add(String.valueOf(result));
    return result;
  }

  private void gateway() {
    note(PersonTable.insert(handle, p -> p.name("John")));
    note(PersonTable.insert(handle, new Person(null, "Mary")));
    note(
        PetTable.insertAll(
            handle,
            List.of(
                new Pet(null, "Deco", 1L), new Pet(null, "Cat", null), new Pet(9L, "Nine", null))));
    note(PetTable.find(handle, 1L));
    note(PetTable.findAll(handle, List.of(2L, 1L, 8L)));
    note(PetTable.all(handle));
    note(
        PetTable.query(handle, Fetch.where(PetTable.NAME.like("D%").or(PetTable.ID.lt(2L))))
            .list());
    note(PetTable.query(handle, Fetch.where(PetTable.NAME.in("Cat", "Nine")).limit(1)).list());
    TableQuery<Pet> pets = PetTable.query(handle).where(PetTable.OWNER.is(new Person(1L, "John")));
    note(pets.orderBy(PetTable.NAME.desc()).list());
    note(pets.after(new Pet(0L, "", null)).before(new Pet(1L, "", null)).list());
    note(pets.count());
    note(pets.exists());
    note(pets.findOne());
    note(PetTable.query(handle).first());
    PetTable.query(handle).pages(2).forEach(this::note);
    try (Stream<Pet> stream = PetTable.query(handle).stream()) {
      note(stream.toList());
    }
    note(PetTable.update(handle, new Pet(2L, "Tom", null)));
    note(PetTable.update(handle, 9L, p -> p.name("Ten")));
    PetTable.delete(handle, 9L);
  }

  private void owningEnd() {
    Pet deco = PetTable.find(handle, 1L).orElseThrow();
    Person mary = PersonTable.find(handle, 2L).orElseThrow();
    note(deco.getOwner(handle));
    note(deco.getOwner(handle, Fetch.where(PersonTable.NAME.eq("Nobody"))));
    note(deco.hasOwner(handle));
    Pet moved = note(deco.setOwner(handle, mary));
    note(moved.removeOwner(handle));
    note(moved.setOwnerId(handle, 1L));
    note(moved.createOwner(handle, p -> p.name("New")));
    note(moved.updateOwner(handle, p -> p.name("Mary Ann")));
  }

  private void inverseEnd() {
    Person john = PersonTable.find(handle, 1L).orElseThrow();
    Pet deco = PetTable.find(handle, 1L).orElseThrow();
    Pet tom = PetTable.find(handle, 2L).orElseThrow();
    note(john.setPets(handle, deco));
    note(john.addPets(handle, deco, tom));
    note(john.getPets(handle));
    note(john.getPets(handle, Fetch.<Pet>all().orderBy(PetTable.NAME.desc())));
    note(PersonTable.PETS.query(handle, john).list());
    note(john.hasPets(handle));
    note(john.hasPets(handle, deco, tom));
    note(john.countPets(handle));
    note(john.setPets(handle, tom));
    note(john.removePets(handle, tom));
    note(john.createPet(handle, p -> p.name("Rex")));
  }

  private void errors() {
    Pet ghost = new Pet(77L, "Ghost", null);
    Person john = new Person(1L, "John");
    refused(() -> ghost.setOwner(handle, john));
    refused(() -> john.addPets(handle, ghost));
    refused(() -> PetTable.insert(handle, new Pet(1L, "Twice", null)));
    refused(() -> new Pet(1L, "Dangling", 55L).getOwner(handle));
  }

  private void refused(Supplier<?> call) {
    try {
      note(call.get());
    } catch (ConstraintException e) {
      note(e.getClass().getSimpleName() + e.sqlState() + e.subject());
    } catch (KinshipException e) {
      note(e.toString());
    }
  }
}
