package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person {
  @Id Long id;
  private String name; // ERROR property-not-readable
  private String city; // ERROR property-not-readable

  void setName(String name) {
    this.name = name;
  }

  Integer getCity() {
    return city.length();
  }
}
