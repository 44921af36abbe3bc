package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Visit(@Id Long id) implements VisitAssociations {}
