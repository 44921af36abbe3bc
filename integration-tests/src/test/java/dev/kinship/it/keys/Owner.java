package dev.kinship.it.keys;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** An owner of a tenant, with a path to the visits of his pets. */
@Entity
@HasMany(value = Visit.class, through = Pet.class)
record Owner(@Id long tenantId, @Id @Nullable Long id, String name) implements OwnerAssociations {}
