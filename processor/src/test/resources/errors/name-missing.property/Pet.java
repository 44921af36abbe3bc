package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id @BelongsTo(Person.class) long id, // ERROR name-missing
    @BelongsTo(value = Person.class, references = "code") String code) // ERROR name-missing
    implements PetAssociations {}
