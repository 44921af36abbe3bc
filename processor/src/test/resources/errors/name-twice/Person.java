package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Pet.class, by = "vet")
record Person(@Id Long id) implements PersonAssociations {}
