package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(name = "the-owner", column = "a_id")
@BelongsTo(name = "the-owner", column = "b_id")
record Pet(@Id Long id) implements PetAssociations {} // ERROR bad-name
