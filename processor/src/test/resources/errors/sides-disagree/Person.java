package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Pet.class, by = "owner", column = "person_id") // ERROR sides-disagree
record Person(@Id Long id) implements PersonAssociations {}
