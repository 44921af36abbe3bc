package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * An owner, whose number each tenant gives by itself.
 *
 * @param tenantId the tenant
 * @param id the number
 * @param name the name
 */
@Entity
public record Owner(@Id long tenantId, @Id long id, String name) implements OwnerAssociations {}
