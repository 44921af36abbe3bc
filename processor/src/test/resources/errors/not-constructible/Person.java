package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person { // ERROR not-constructible
  @Id private final Long id;
  private final String name;

  Person(Long id) {
    this.id = id;
    this.name = "";
  }

  Long getId() {
    return id;
  }

  String getName() {
    return name;
  }
}
