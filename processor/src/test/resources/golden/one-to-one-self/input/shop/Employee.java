package shop;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, and may learn from one colleague.
 *
 * @param id the key
 * @param name the name
 * @param mentorId the key of whom they learn from
 */
@Entity
public record Employee(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(unique = true, reverse = "trainee") @Nullable Long mentorId)
    implements EmployeeAssociations {}
