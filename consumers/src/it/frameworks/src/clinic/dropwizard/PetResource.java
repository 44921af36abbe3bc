package clinic.dropwizard;

import clinic.Person;
import clinic.PetTable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@Path("/pets")
public class PetResource {

  private final Jdbi jdbi;

  public PetResource(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @GET
  public List<String> owners() {
    return jdbi.inTransaction(
        h ->
            PetTable.all(h).stream()
                .map(pet -> pet.getOwner(h).map(Person::name).orElse("nobody"))
                .toList());
  }
}
