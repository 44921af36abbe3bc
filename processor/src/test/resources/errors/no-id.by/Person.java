package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;

@Entity
@HasMany(value = Pet.class, by = "owner")
record Person(String name) implements PersonAssociations {} // ERROR no-id
