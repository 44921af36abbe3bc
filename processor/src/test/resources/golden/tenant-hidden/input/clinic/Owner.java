package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.OnReplace;
import dev.kinship.HasMany;

/**
 * An owner, who has visits that know nothing of owners.
 *
 * @param tenantId the tenant
 * @param id the number
 */
@Entity
@HasMany(value = Visit.class, columns = {"tenant_id", "owner_id"}, onReplace = OnReplace.DELETE)
public record Owner(@Id long tenantId, @Id long id) implements OwnerAssociations {}
