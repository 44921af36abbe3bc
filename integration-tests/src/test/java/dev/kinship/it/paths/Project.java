package dev.kinship.it.paths;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A class, a tenant's. */
@Entity
class Project implements ProjectAssociations {

  @Id int tenantId;
  @Id long id;

  @BelongsTo(value = Account.class, with = "tenantId", reverse = "projects")
  @Nullable Long accountId;
}
