package clinic;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Visit.class,
    through = Pet.class,
    via = "pets",
    reverse = "owners", // ERROR path-option
    from = "owner", // ERROR path-option
    column = "pet_id") // ERROR path-option
record Owner(@Id Long id) implements OwnerAssociations {}
