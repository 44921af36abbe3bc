package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Visit(
    @Id Long id,
    @BelongsTo(
            value = Pet.class,
            reverse = "visits",
            onReplace = OnReplace.UNLINK) // ERROR unlink-required
        long petId)
    implements VisitAssociations {}
