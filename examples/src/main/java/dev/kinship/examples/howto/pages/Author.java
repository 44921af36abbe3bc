package dev.kinship.examples.howto.pages;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Author(@Id @Nullable Long id, String name) implements AuthorAssociations {}
