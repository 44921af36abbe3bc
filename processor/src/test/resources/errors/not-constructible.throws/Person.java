package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.io.IOException;

@Entity
class Person { // ERROR not-constructible
  @Id Long id;

  Person() throws IOException {}
}
