package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;

@Entity
record Street(@Id Long id, @Unique String name) implements StreetAssociations {}
