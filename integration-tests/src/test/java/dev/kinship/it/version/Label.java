package dev.kinship.it.version;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Linked with authors. */
@Entity
record Label(@Id @Nullable Long id, String name) implements LabelAssociations {}
