package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param id the key
 * @param code a number of their own
 * @param bossId the key of who leads
 * @param deputyCode the number of who stands in
 */
@Entity
@NullMarked
public record Employee(
    @Id @Nullable Long id,
    @Unique int code,
    @BelongsTo(reverse = "reports") @Nullable Long bossId,
    @BelongsTo(references = "code", name = "deputy") @Nullable Integer deputyCode)
    implements EmployeeAssociations {}
