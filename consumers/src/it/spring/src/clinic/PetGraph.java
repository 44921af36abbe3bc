package clinic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
public class PetGraph {

  private final Jdbi jdbi;

  public PetGraph(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @QueryMapping
  public List<Pet> pets() {
    return jdbi.withHandle(PetTable::all);
  }

  @BatchMapping
  public Map<Pet, Optional<Person>> owner(List<Pet> pets) {
    return jdbi.withHandle(h -> PetTable.OWNER.load(h, pets)).toMap();
  }

  @BatchMapping
  public Map<Person, List<Pet>> pets(List<Person> people) {
    return jdbi.withHandle(h -> PersonTable.PETS.load(h, people)).toMap();
  }
}
