package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person {
  @Id static Long id; // ERROR not-a-property
  String name;
}
