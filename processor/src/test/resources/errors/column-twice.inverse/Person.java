package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Pet.class,
    column = "Name") // ERROR column-twice
record Person(@Id Long id) implements PersonAssociations {}
