package dev.kinship.it.behaviour.school;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Unique;
import org.jspecify.annotations.Nullable;

/** Links refer to it by its number, which is not its key. */
@Entity
public record Book(@Id @Nullable Long id, @Unique String isbn) implements BookAssociations {}
