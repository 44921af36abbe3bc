package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * An account of one owner at most, within a tenant.
 *
 * @param tenantId the tenant
 * @param id the number
 * @param ownerId the owner's number
 */
@Entity
public record Account(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(value = Owner.class, with = "tenantId", unique = true, reverse = "account")
        @Nullable Long ownerId)
    implements AccountAssociations {}
