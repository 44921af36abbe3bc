package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Cat( // ERROR implements-other
    @Id Long id, @BelongsTo Long parentId)
    implements PetAssociations {}
