package dev.kinship.it.field;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** A pet, as a class with accessible fields. */
@Entity
public class Pet implements PetAssociations {
  @Id Long id;
  String name;

  @BelongsTo(value = Person.class, reverse = "pets")
  Long ownerId;
}
