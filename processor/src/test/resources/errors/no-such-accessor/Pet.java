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
            accessors =
                @Accessors(
                    count = "countOwners", // ERROR no-such-accessor
                    remove = "dropOwner"), // ERROR no-such-accessor
            reverse = "pets",
            reverseAccessors = @Accessors(setKey = "setPetId")) // ERROR no-such-accessor
        long ownerId)
    implements PetAssociations {}
