package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(Person.class) String ownerId, // ERROR belongs-to-key-type
    @BelongsTo(Person.class) int vetId, // ERROR belongs-to-key-type
    @BelongsTo(value = Person.class, references = "name") Long friendName) // ERROR belongs-to-key-type
    implements PetAssociations {}
