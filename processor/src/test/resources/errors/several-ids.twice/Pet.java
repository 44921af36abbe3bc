package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(
    value = Owner.class,
    name = "vet",
    columns = {"vet_id", "vet_id"}) // ERROR several-ids
record Pet(@Id long tenantId, @Id long id) implements PetAssociations {}
