package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(value = Pet.class, name = "_") // ERROR bad-name
record Pet(@Id Long id) implements PetAssociations {}
