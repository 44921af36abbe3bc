package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A pet whose owner is in the table only.
 *
 * @param tenantId the tenant
 * @param id the number
 */
@Entity
@BelongsTo(
    value = Owner.class,
    name = "owner",
    columns = {"tenant_id", "owner_id"},
    reverse = "pets")
public record Pet(@Id long tenantId, @Id long id) implements PetAssociations {}
