package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Itself on the way, up and down. */
@Entity
@HasMany(name = "grandReports", through = Employee.class, via = "reports", to = "reports")
@HasMany(name = "greatGrandReports", through = Employee.class, via = "grandReports", to = "reports")
@HasOne(name = "grandManager", through = Employee.class, via = "manager", to = "manager")
record Employee(
    @Id long id, @BelongsTo(reverse = "reports", name = "manager") @Nullable Long managerId)
    implements EmployeeAssociations {}
