package clinic;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Visit.class,
    through = Pet.class,
    accessors = @Accessors(set = "putVisits")) // ERROR no-such-accessor
record Owner(@Id Long id) implements OwnerAssociations {}
