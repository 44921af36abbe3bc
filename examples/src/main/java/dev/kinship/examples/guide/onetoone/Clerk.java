package dev.kinship.examples.guide.onetoone;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Somebody who has a badge. */
@Entity
public record Clerk(@Id @Nullable Long id, String name) implements ClerkAssociations {}
