package clinic;

import dev.kinship.runtime.query.Fetch;
import java.util.List;
import org.jdbi.v3.core.Handle;
import people.Person;

/** What there is of an association to an entity of another module. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(PetTable.OWNER.ddl());
  }

  /** The other end, by a query from this one. */
  static List<Pet> pets(Handle h, Person owner) {
    return PetTable.query(h, Fetch.where(PetTable.OWNER.is(owner))).list();
  }
}
