package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Pet.class, by = "onwer")
@HasMany(value = Visit.class, by = "owner")
record Person( // ERROR by-unknown // ERROR by-unknown
    @Id Long id) implements PersonAssociations {}
