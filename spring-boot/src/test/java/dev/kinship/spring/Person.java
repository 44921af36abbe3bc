package dev.kinship.spring;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has pets. */
@Entity
record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
