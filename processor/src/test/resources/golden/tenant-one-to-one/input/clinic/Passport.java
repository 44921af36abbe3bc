package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A passport of one owner at most, whose own key has nothing of the tenant's.
 *
 * @param country the country that gave it
 * @param number the number there
 * @param tenantId the owner's tenant
 * @param ownerId the owner's number
 */
@Entity
public record Passport(
    @Id String country,
    @Id long number,
    @Nullable Long tenantId,
    @BelongsTo(value = Owner.class, with = "tenantId", unique = true, reverse = "passport")
        @Nullable Long ownerId)
    implements PassportAssociations {}
