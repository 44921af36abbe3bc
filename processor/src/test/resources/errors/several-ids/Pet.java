package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
record Pet(
    @Id Long id,
    @BelongsTo(Vet.class) Long vetId, // ERROR several-ids
    @BelongsTo(value = Vet.class, references = "licence") String vetLicence)
    implements PetAssociations {}
