package dev.kinship.examples.comingfrom;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
