package clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kinship.spring.Handles;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;

@JdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class PetsTest {

  @Autowired private Handles handles;

  @Test
  void insertsAPetThatIsRolledBack() {
    Handle h = handles.current(); // the test is a transaction
    Pet pet = PetTable.insert(h, p -> p.name("Deco").ownerId(1L));
    assertEquals("person 1", pet.getOwner(h).orElseThrow().name());
  }
}
