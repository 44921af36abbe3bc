package clinic;

import dev.kinship.Entity;
import dev.kinship.HasOne;
import dev.kinship.Id;

/** A tenant's. */
// OwnerTable.java: .unique("ALTER TABLE home ADD UNIQUE (tenant_id, owner_id)")
@Entity
@HasOne(value = Street.class, through = Home.class)
record Owner(@Id long tenantId, @Id long id) implements OwnerAssociations {}
