package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.io.IOException;
import java.util.Optional;

@Entity
class Person {
  @Id Long id;
  private String name; // ERROR property-not-readable
  private String city; // ERROR property-not-readable
  private String street; // ERROR property-not-readable
  private String phone; // ERROR property-not-readable
  private boolean tall; // ERROR property-not-readable

  private String getName() {
    return name;
  }

  static String getCity() {
    return "Bath";
  }

  Optional<String> getStreet() {
    return Optional.of(street);
  }

  String getPhone() throws IOException {
    return phone;
  }

  Integer phone() {
    return 12;
  }

  String getTall() {
    return "" + tall;
  }
}
