package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Toy( // ERROR implements-missing
    @Id Long id, @BelongsTo Long parentId)
    implements ToyAssociation {} // ERROR compiler
