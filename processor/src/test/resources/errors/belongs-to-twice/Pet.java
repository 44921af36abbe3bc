package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(Person.class) @BelongsTo(value = Person.class, name = "vet") Long ownerId) // ERROR belongs-to-twice
    implements PetAssociations {}
