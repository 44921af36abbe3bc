package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
            value = Person.class,
            accessors = @Accessors(get = "owner", has = "owner")) // ERROR accessor-clash
        Long ownerId)
    implements PetAssociations {}
