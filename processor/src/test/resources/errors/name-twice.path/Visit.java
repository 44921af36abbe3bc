package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Visit(@Id Long id, @BelongsTo(value = Pet.class, reverse = "visits") Long petId)
    implements VisitAssociations {}
