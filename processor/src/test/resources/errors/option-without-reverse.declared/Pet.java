package clinic;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(
            value = Person.class,
            onReplace = OnReplace.DELETE, // ERROR option-without-reverse
            reverseAccessors = @Accessors(stem = "Animals")) // ERROR option-without-reverse
        Long ownerId)
    implements PetAssociations {}
