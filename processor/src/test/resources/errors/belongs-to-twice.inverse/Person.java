package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    Pet.class) // ERROR belongs-to-twice
record Person(@Id Long id) implements PersonAssociations {}
