package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.io.IOException;

@Entity
public class Person implements PersonAssociations {
  @Id Long id;
  private String name; // ERROR property-not-writable

  public String getName() {
    return name;
  }

  public void setName(String name) throws IOException {
    this.name = name;
  }

  public void setName(CharSequence name) {
    this.name = name.toString();
  }
}
