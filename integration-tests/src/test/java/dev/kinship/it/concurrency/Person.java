package dev.kinship.it.concurrency;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Whom pets point at. */
@Entity
record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
