package clinic;

import dev.kinship.Accessors;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(
    value = Stay.class,
    accessors = @Accessors(build = "newStay")) // ERROR no-such-accessor
record Visit(@Id Long id) implements VisitAssociations {}
