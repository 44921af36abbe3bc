package dev.kinship.it.version;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** With a key of two columns. */
@Entity
record Staff(@Id long tenantId, @Id @Nullable Long id, String name) implements StaffAssociations {}
