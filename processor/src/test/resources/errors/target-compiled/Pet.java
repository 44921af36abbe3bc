package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import people.Person;

@Entity
@HasMany(
    Person.class) // ERROR target-compiled
record Pet(
    @Id Long id,
    @BelongsTo(
        value = Person.class,
        reverse = "pets") // ERROR target-compiled
        Long ownerId,
    @BelongsTo(
        String.class) // ERROR target-not-entity
        Long nameId)
    implements PetAssociations {}
