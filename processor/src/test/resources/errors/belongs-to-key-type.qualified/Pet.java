package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.enums.EnumByOrdinal;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(Person.class) // ERROR belongs-to-key-type
        @EnumByOrdinal Mood ownerMood)
    implements PetAssociations {}
