package dev.kinship.it.tenant;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** A person of a tenant. */
@Entity
public record Person(@Id long tenantId, @Id @Nullable Long id, String name)
    implements PersonAssociations {}
