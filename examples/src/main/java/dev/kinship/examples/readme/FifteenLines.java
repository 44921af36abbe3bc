package dev.kinship.examples.readme;

import dev.kinship.runtime.KinshipPlugin;
import dev.kinship.runtime.query.Fetch;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The README's example: a test runs it, and compares it with the page. */
final class FifteenLines {

  private FifteenLines() {}

  static List<Pet> run(DataSource dataSource) {
    Jdbi jdbi = Jdbi.create(dataSource).installPlugin(new KinshipPlugin());
    return jdbi.inTransaction(
        h -> {
          Person john = PersonTable.insert(h, p -> p.name("John"));
          Pet cat = john.createPet(h, p -> p.name("Cat")); // inserts a pet that is his
          Pet deco = PetTable.insert(h, p -> p.name("Deco"));
          deco = deco.setOwner(h, john); // one UPDATE of one column
          Person owner = deco.getOwner(h).orElseThrow();
          owner.setPets(h, deco, cat); // these and no others, in one round trip
          deco = deco.removeOwner(h); // unlinks, never deletes
          PetTable.delete(h, deco); // only this deletes
          return john.getPets(h, Fetch.where(PetTable.NAME.startsWith("C")).limit(10));
        });
  }
}
