package tracker;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code member}.
 *
 * @param managerId Who leads; null at the top.
 */
@Entity
public record Member(
    @Id @BelongsTo(value = Company.class, reverse = "members") long companyId,
    @Id long id,
    String email,
    @BelongsTo(with = "companyId", reverse = "reports") @Nullable Long managerId)
    implements MemberAssociations {}
