package dev.kinship.it.behaviour.school;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has members and leaders, by tables of links only. */
@Entity
public record Club(@Id @Nullable Long id, String name) implements ClubAssociations {}
