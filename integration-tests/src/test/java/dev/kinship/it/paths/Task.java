package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A tenant's; its account is its project's. */
@Entity
@HasOne(value = Account.class, through = Project.class)
record Task(
    @Id int tenantId,
    @Id long id,
    @BelongsTo(value = Project.class, with = "tenantId", reverse = "tasks")
        @Nullable Long projectId)
    implements TaskAssociations {}
