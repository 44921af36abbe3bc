package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(value = Person.class, onDelete = ReferentialAction.SET_NULL) // WARNING set-null-required
        long ownerId,
    @BelongsTo(value = Person.class, onUpdate = ReferentialAction.SET_NULL) // WARNING set-null-required
        long keeperId,
    @BelongsTo(value = Person.class, onDelete = ReferentialAction.SET_NULL)
        @SuppressWarnings("set-null-required")
        long vetId)
    implements PetAssociations {}
