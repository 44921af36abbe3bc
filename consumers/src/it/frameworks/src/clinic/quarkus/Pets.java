package clinic.quarkus;

import clinic.Person;
import clinic.PetTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Pets {

  @Inject Jdbi jdbi;

  @Transactional
  public List<String> owners() {
    return jdbi.withHandle(
        h ->
            PetTable.all(h).stream()
                .map(pet -> pet.getOwner(h).map(Person::name).orElse("nobody"))
                .toList());
  }
}
