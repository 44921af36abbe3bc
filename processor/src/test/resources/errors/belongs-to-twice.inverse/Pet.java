package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(@Id Long id, @BelongsTo(Vet.class) Long personId, Long shopId)
    implements PetAssociations {}
