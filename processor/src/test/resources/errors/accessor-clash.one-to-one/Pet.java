package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(value = Person.class, unique = true, reverse = "pet") Long personId,
    @BelongsTo(value = Person.class, name = "owner", reverse = "pets") // ERROR accessor-clash
        Long ownerId)
    implements PetAssociations {}
