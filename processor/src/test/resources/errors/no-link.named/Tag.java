package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Tag(@Id Long id) implements TagAssociations {}
