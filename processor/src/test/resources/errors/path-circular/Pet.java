package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Visit.class, through = Owner.class) // ERROR path-circular
record Pet(@Id Long id, @BelongsTo(value = Owner.class, reverse = "pets") Long ownerId)
    implements PetAssociations {}
