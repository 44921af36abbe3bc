package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Vet { // ERROR not-constructible
  @Id final Long id;
  final String name;

  private Vet(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  static Vet of(Long id) {
    return new Vet(id, "");
  }
}
