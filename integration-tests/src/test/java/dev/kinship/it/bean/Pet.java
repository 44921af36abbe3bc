package dev.kinship.it.bean;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet, as a class with getters and setters. */
@Entity
public class Pet implements PetAssociations {
  @Id private Long id;
  private String name;

  @BelongsTo(value = Person.class, reverse = "pets")
  private Long ownerId;

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

  public Long getOwnerId() {
    return ownerId;
  }

  public void setOwnerId(Long ownerId) {
    this.ownerId = ownerId;
  }
}
