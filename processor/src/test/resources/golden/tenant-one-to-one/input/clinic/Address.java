package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * An address, whose key is that of its owner.
 *
 * @param tenantId the tenant
 * @param ownerId the owner's number
 * @param street the street
 */
@Entity
public record Address(
    @Id long tenantId,
    @Id @BelongsTo(value = Owner.class, with = "tenantId", unique = true, reverse = "address")
        long ownerId,
    String street)
    implements AddressAssociations {}
