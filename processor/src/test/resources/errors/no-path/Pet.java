package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(@Id Long id, @BelongsTo(Owner.class) Long ownerId) implements PetAssociations {}
