package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
            value = Person.class,
            reverse = "pets") // ERROR name-twice
        Long ownerId,
    @BelongsTo(Person.class) Long vetId)
    implements PetAssociations {}
