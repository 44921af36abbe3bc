package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * An employee, and who leads.
 *
 * @param tenantId the tenant
 * @param id the number
 * @param managerId the number of who leads
 */
@Entity
public record Employee(
    @Id long tenantId,
    @Id long id,
    @BelongsTo(with = "tenantId", reverse = "reports") @Nullable Long managerId)
    implements EmployeeAssociations {}
