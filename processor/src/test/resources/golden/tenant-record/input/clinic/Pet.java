package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A pet: all three keys have the tenant in common.
 *
 * @param tenantId the tenant
 * @param id the number
 * @param name the name
 * @param ownerId the owner's number
 * @param vetId the vet's number
 */
@Entity
public record Pet(
    @Id long tenantId,
    @Id long id,
    String name,
    @BelongsTo(value = Owner.class, with = "tenantId", reverse = "pets") @Nullable Long ownerId,
    @BelongsTo(value = Vet.class, with = "tenantId = tenant") long vetId)
    implements PetAssociations {}
