package dev.kinship.it.copy;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A person, as a class whose constructor takes all properties. */
@Entity
public final class Person implements PersonAssociations {
  @Id private final Long id;
  private final String name;

  /** Makes one. */
  public Person(Long id, String name) {
    this.id = id;
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }
}
