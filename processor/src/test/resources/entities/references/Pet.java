package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: setOwnerCode(Handle handle, @Nullable String ownerCode)
// PetTable.java: SELECT id, code FROM person WHERE code = :key
@Entity
public record Pet(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, references = "code") @Nullable String ownerCode)
    implements PetAssociations {}
