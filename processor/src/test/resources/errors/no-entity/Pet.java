package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Id;

record Pet( // ERROR no-entity
    @Id Long id, @BelongsTo(Person.class) Long ownerId) {}
