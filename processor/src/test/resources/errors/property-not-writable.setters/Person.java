package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.io.IOException;

@Entity
class Person {
  @Id Long id;
  private String name = ""; // ERROR property-not-writable
  private String city = ""; // ERROR property-not-writable
  private String street = ""; // ERROR property-not-writable
  private final String phone = ""; // ERROR property-not-writable

  String getName() {
    return name;
  }

  private void setName(String name) {
    this.name = name;
  }

  String getCity() {
    return city;
  }

  static void setCity(String city) {}

  String getStreet() {
    return street;
  }

  void setStreet(String street) throws IOException {
    this.street = street;
  }

  void street(String street) throws IOException {
    this.street = street;
  }

  String getPhone() {
    return phone;
  }
}
