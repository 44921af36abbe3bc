package dev.kinship.examples.guide;

import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Two keys to the entity's own table: who leads an employee, and who stands in. */
@Entity
public record Employee(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(reverse = "reports") @Nullable Long managerId,
    @BelongsTo(name = "deputy", accessors = @Accessors(stem = "StandIn", has = "isCovered"))
        @Nullable Long standInId)
    implements EmployeeAssociations {}
