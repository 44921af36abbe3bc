package dev.kinship.examples.comingfrom;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Has students as members. */
@Entity
public record Club(@Id @Nullable Long id, String name) implements ClubAssociations {}
