package dev.kinship.it.copy;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet, as a class whose constructor takes all properties. */
@Entity
public final class Pet implements PetAssociations {
  @Id private final Long id;
  private final String name;

  @BelongsTo(value = Person.class, reverse = "pets")
  private final Long ownerId;

  /** Makes one. */
  public Pet(Long id, String name, Long ownerId) {
    this.id = id;
    this.name = name;
    this.ownerId = ownerId;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public Long getOwnerId() {
    return ownerId;
  }
}
