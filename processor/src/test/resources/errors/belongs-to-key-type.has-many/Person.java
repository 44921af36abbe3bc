package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class) // ERROR belongs-to-key-type
record Person(@Id long id, String name) implements PersonAssociations {}
