package dev.kinship.it.field;

import dev.kinship.Entity;
import dev.kinship.Id;

/** A person, as a class with accessible fields. */
@Entity
public class Person implements PersonAssociations {
  @Id Long id;
  String name;
}
