package dev.kinship.it.behaviour.orm2;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Person(@Id @Nullable Long id, String name) implements PersonAssociations {}
