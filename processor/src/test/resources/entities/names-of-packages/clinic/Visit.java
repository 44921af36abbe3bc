package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Visit(@Id long id, @BelongsTo(value = Ward.class, reverse = "visits") long wardId)
    implements VisitAssociations {}
