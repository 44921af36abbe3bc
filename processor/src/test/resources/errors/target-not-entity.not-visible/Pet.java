package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import shelter.Cages;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
        Cages.Cage.class) // ERROR compiler
        Long cageId)
    implements PetAssociations {}
