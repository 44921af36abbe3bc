package base;

import dev.kinship.Id;

public abstract class Stored {
  @Id protected Long id; // ERROR property-not-readable
  protected String name; // ERROR property-not-readable
  Long version; // ERROR property-not-readable
  private String city; // ERROR property-not-readable

  protected String getName() {
    return name;
  }
}
