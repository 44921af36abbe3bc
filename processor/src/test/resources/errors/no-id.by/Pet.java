package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(@Id Long id, @BelongsTo(Person.class) Long ownerId) implements PetAssociations {}
