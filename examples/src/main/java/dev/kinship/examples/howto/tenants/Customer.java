package dev.kinship.examples.howto.tenants;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(@Id long tenantId, @Id @Nullable Long id, String name)
    implements CustomerAssociations {}
