package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Vet {
  @Id transient Long id; // ERROR not-a-property
  String name;
}
