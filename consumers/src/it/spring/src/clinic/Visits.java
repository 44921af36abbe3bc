package clinic;

import dev.kinship.spring.Handles;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Visits {

  private final Handles handles;
  private final Owners owners;
  private final JdbcTemplate jdbc;

  public Visits(Handles handles, Owners owners, JdbcTemplate jdbc) {
    this.handles = handles;
    this.owners = owners;
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  public List<String> ownersOfAllPets() {
    List<String> names = new ArrayList<>();
    for (Pet pet : PetTable.all(handles.current())) {
      names.add(owners.of(pet).name()); // reads ahead on the same handle
    }
    return names;
  }

  /** With SQL of one's own, whatever plugin maps every class. */
  public List<String> ownersOnOneHandle() {
    return handles.with(
        h -> {
          List<String> names = new ArrayList<>();
          for (Pet pet : h.createQuery("SELECT * FROM pet ORDER BY id").mapTo(Pet.class).list()) {
            names.add(pet.getOwner(h).orElseThrow().name());
          }
          return names;
        });
  }

  @Transactional
  public String whoOwnsTheFifthPet(String step) {
    Handle h = handles.current();
    List<Pet> pets = PetTable.query(h).orderBy(PetTable.ID.asc()).list();
    List<Person> people = PersonTable.query(h).orderBy(PersonTable.ID.asc()).list();
    people.subList(0, 2).forEach(each -> each.getPets(h)); // and so those of the others
    switch (step) {
      case "JdbcTemplate" ->
          jdbc.update("UPDATE pet SET owner_id = ? WHERE id = ?", people.get(0).id(), 5);
      case "savepoint" -> {
        try {
          owners.takeAllPetsThenFail(people.get(0));
        } catch (IllegalStateException rolledBack) {
          people.subList(0, 2).forEach(each -> each.getPets(h));
        }
      }
      case "requires new" -> owners.petsByThemselves(people.get(4));
      default -> throw new IllegalArgumentException(step);
    }
    String name = people.get(4).getPets(h).isEmpty() ? people.get(0).name() : people.get(4).name();
    jdbc.update("UPDATE pet SET owner_id = id");
    return name + " owns " + pets.get(4).name();
  }

  @Transactional(readOnly = true)
  public Person createdWhileReading() {
    return owners.create("nobody");
  }

  @Transactional(isolation = Isolation.SERIALIZABLE)
  public void countThenRename(long pet, Runnable meanwhile) {
    Handle h = handles.current();
    PetTable.query(h).count();
    PetTable.update(h, pet, p -> p.name("renamed"));
    meanwhile.run();
  }
}
