package clinic;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Owners {

  private final Jdbi jdbi;

  public Owners(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public Person of(Pet pet) {
    return jdbi.withHandle(pet::getOwner).orElseThrow();
  }

  public Person create(String name) {
    return jdbi.withHandle(h -> PersonTable.insert(h, p -> p.name(name)));
  }

  @Transactional(propagation = Propagation.NESTED)
  public void takeAllPetsThenFail(Person person) {
    jdbi.useHandle(
        h -> {
          PetTable.OWNER.set(h, PetTable.all(h), person);
          throw new IllegalStateException("on second thoughts");
        });
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public List<Pet> petsByThemselves(Person person) {
    return jdbi.withHandle(person::getPets);
  }
}
