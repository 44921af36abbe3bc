package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(Person.class) // ERROR name-missing
record Pet(
    @Id
        @BelongsTo(Person.class) // ERROR name-missing
        Long id)
    implements PetAssociations {}
