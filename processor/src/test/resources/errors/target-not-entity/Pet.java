package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
        Person.class) // ERROR target-not-entity
        Long ownerId,
    @BelongsTo(
        String.class) // ERROR target-not-entity
        Long nameId,
    @BelongsTo(
        long[].class) // ERROR target-not-entity
        Long manyId)
    implements PetAssociations {}
