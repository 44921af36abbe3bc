package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Pet.class) // ERROR accessor-clash
record Person(@Id Long id, @BelongsTo(Pet.class) Long petId) implements PersonAssociations {}
