package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Owner { // ERROR not-constructible
  @Id final Long id;
  final String name;

  Owner(Long i, String n) {
    id = i;
    name = n;
  }
}
