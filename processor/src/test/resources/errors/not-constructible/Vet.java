package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Vet { // ERROR not-constructible
  @Id final Long id;
  final String name;

  Vet(int id, String name) {
    this.id = (long) id;
    this.name = name;
  }
}
