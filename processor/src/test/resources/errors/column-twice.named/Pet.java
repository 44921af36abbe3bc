package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(
    name = "parent",
    column = "Name") // ERROR column-twice
record Pet(@Id Long id, String name) implements PetAssociations {}
