package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(value = Owner.class, name = "vet", column = "vet_id") // ERROR several-ids
record Pet(@Id long tenantId, @Id long id) implements PetAssociations {}
