package dev.kinship.it.links;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A label of a tenant. */
@Entity
record Label(@Id long tenantId, @Id @Nullable Long id, String name) implements LabelAssociations {}
