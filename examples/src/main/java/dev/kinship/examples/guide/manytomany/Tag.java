package dev.kinship.examples.guide.manytomany;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** What a post is about. */
@Entity
public record Tag(@Id @Nullable Long id, String name) implements TagAssociations {}
