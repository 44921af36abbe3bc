package dev.kinship.it.keys;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/** What a tenant has on the shelf, under a code that is the tenant's own. */
@Entity
@Unique(
    value = {"tenantId", "code"},
    name = "code")
record Food(@Id long tenantId, @Id @Nullable Long id, String code, String name)
    implements FoodAssociations {}
