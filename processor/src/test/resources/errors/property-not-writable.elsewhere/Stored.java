package base;

import dev.kinship.Id;

public abstract class Stored {
  @Id Long id; // ERROR property-not-writable
  protected String name; // ERROR property-not-writable

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  protected void setName(String name) {
    this.name = name;
  }
}
