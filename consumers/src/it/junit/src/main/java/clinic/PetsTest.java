package clinic;

import dev.kinship.junit.AtMost;
import dev.kinship.junit.StatementCount;
import dev.kinship.runtime.KinshipPlugin;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One test that keeps to what it may send, and one that does not. */
class PetsTest {

  private static final Jdbi JDBI =
      Jdbi.create(System.getProperty("url")).installPlugin(new KinshipPlugin());

  @RegisterExtension static final StatementCount STATEMENTS = StatementCount.on(JDBI);

  @Test
  @AtMost(3)
  void readsOwnersAtOnce() {
    JDBI.useHandle(h -> PetTable.all(h).forEach(pet -> pet.getOwner(h)));
  }

  @Test
  @AtMost(3)
  void readsEachOwnerByItself() {
    JDBI.useHandle(
        h ->
            List.of(1L, 2L, 3L)
                .forEach(id -> PetTable.find(h, id).flatMap(pet -> pet.getOwner(h))));
  }
}
