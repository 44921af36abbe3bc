package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(value = Visit.class)
@HasMany(value = Visit.class, name = "dates")
record Pet( // ERROR inverse-twice
    @Id Long id, @BelongsTo(value = Person.class, reverse = "pets") Long ownerId)
    implements PetAssociations {}
