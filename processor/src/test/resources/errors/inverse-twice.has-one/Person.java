package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class)
@HasOne(value = Pet.class, name = "darling") // ERROR inverse-twice
record Person(@Id Long id) implements PersonAssociations {}
