package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.NonNull;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(value = Person.class, required = false) long ownerId, // ERROR required-contradicted
    @BelongsTo(value = Person.class, required = false) @NonNull Long vetId) // ERROR required-contradicted
    implements PetAssociations {}
