package clinic.micronaut;

import clinic.Person;
import clinic.PetTable;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@Singleton
class Pets {

  private final Jdbi jdbi;

  Pets(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  List<String> owners() {
    return jdbi.inTransaction(
        h ->
            PetTable.all(h).stream()
                .map(pet -> pet.getOwner(h).map(Person::name).orElse("nobody"))
                .toList());
  }
}
