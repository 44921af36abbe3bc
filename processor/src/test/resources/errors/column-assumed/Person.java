package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class) // NOTE column-assumed
record Person(@Id Long id) implements PersonAssociations {}
