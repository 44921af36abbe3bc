package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
@BelongsTo(
    value = Owner.class,
    name = "owner",
    columns = {"tenant_id", "owner_id"},
    with = "tenantId") // ERROR column-on-property
record Pet(@Id long tenantId, @Id long id) implements PetAssociations {}
