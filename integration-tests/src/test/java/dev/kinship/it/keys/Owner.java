package dev.kinship.it.keys;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** An owner of a tenant. */
@Entity
record Owner(@Id long tenantId, @Id @Nullable Long id, String name) implements OwnerAssociations {}
