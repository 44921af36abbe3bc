package shelter;

import clinic.Person;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(value = Person.class, reverse = "pets") // ERROR reverse-not-visible
        Long ownerId)
    implements PetAssociations {}
