package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person {
  @Id Long id;
  private String name; // ERROR property-not-writable
  final String city = "Bath"; // ERROR property-not-writable

  String getName() {
    return name;
  }

  void setName(Integer name) {
    this.name = "" + name;
  }
}
