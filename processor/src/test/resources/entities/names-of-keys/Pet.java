package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

// A property that is not called as the column that it points at gives the whole name.
// PetAssociations.java: getOwner(Handle handle)
// PetAssociations.java: getWalker(Handle handle)
@Entity
public record Pet(
    @Id long id,
    @BelongsTo(value = Person.class, reverse = "pets") long owner,
    @BelongsTo(value = Person.class, references = "code") String walkerCode)
    implements PetAssociations {}
