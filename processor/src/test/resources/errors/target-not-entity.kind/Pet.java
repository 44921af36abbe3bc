package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
        Mood.class) // ERROR target-not-entity
        Long moodId,
    @BelongsTo(
        Animal.class) // ERROR target-not-entity
        Long animalId)
    implements PetAssociations {}
