package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetTable.java: OWNER_ID = Columns.hidden("owner_id", SqlTypes.LONG);
// PetTable.java: KEEPER = Columns.hidden("keeper", SqlTypes.LONG);
// PetAssociations.java: getOwner(
@Entity
@BelongsTo(value = Person.class, name = "owner", reverse = "pets")
public record Pet(@Id @Nullable Long id, String name) implements PetAssociations {}
