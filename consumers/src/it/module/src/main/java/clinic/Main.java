package clinic;

import clinic.closed.PetTable;
import clinic.closed.PersonTable;
import dev.kinship.runtime.KinshipPlugin;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The same in three packages, of which the module exports one and opens another. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) throws SQLException {
    Jdbi jdbi = Jdbi.create(arguments[0]).installPlugin(new KinshipPlugin());
    try (Handle h = jdbi.open()) {
      h.execute("CREATE TABLE person (id bigserial PRIMARY KEY, name text)");
      h.execute(
          "CREATE TABLE pet (id bigserial PRIMARY KEY, name text, owner_id bigint REFERENCES person)");
      var john = PersonTable.insert(h, p -> p.name("John"));
      var deco = john.createPet(h, p -> p.name("Deco"));
      say("driver: " + DriverManager.getDriver(arguments[0]).getClass().getModule());
      say("pipeline: " + john.setPets(h, deco).untouched().size());
      say("accessors: " + john.getPets(h));
      say("exported: " + mapped(h, clinic.exported.Pet.class));
      say("opened: " + mapped(h, clinic.opened.Pet.class));
      say("closed: " + mapped(h, clinic.closed.Pet.class));
      h.registerRowMapper(clinic.closed.Pet.class, PetTable.mapper());
      say("closed, registered: " + mapped(h, clinic.closed.Pet.class));
    }
  }

  private static Object mapped(Handle h, Class<?> entity) {
    try {
      return h.createQuery("SELECT * FROM pet").mapTo(entity).one();
    } catch (RuntimeException e) {
      return e.getMessage();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
