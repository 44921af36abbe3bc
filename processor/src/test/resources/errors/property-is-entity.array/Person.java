package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Person(@Id Long id, Pet[] pets) {} // ERROR property-is-entity
