package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
@HasMany(
    value = Visit.class,
    through = Pet.class,
    onReplace = OnReplace.DELETE) // ERROR path-option
record Owner(@Id Long id) implements OwnerAssociations {}
