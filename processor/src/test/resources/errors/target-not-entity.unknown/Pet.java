package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;

@Entity
@HasMany(Vist.class) // ERROR compiler
record Pet(
    @Id Long id,
    @BelongsTo(value = Persno.class, reverse = "pets") Long ownerId) // ERROR compiler
    implements PetAssociations {}
