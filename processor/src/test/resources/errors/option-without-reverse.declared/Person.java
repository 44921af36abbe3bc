package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
@HasMany(value = Pet.class, onReplace = OnReplace.REFUSE)
@HasMany(Visit.class)
record Person(@Id Long id, String name) implements PersonAssociations {}
