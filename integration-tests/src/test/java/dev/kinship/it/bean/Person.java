package dev.kinship.it.bean;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A person, as a class with getters and setters. */
@Entity
public class Person implements PersonAssociations {
  @Id private Long id;
  private String name;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
