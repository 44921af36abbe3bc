package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.io.IOException;

@Entity
class Vet { // ERROR not-constructible
  @Id final Long id;

  Vet(Long id) throws IOException {
    this.id = id;
  }
}
