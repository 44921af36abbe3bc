package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PetAssociations.java: \nsealed interface PetAssociations permits Pet {
// PetTable.java: \nfinal class PetTable {
@Entity
record Pet(@Id @Nullable Long id, @BelongsTo(reverse = "children") @Nullable Long parentId)
    implements PetAssociations {}
