package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
@HasMany(
    value = Pet.class,
    onReplace = OnReplace.UNLINK) // ERROR unlink-required
record Person(@Id Long id) implements PersonAssociations {}
