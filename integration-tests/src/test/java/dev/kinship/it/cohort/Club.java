package dev.kinship.it.cohort;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Persons are members of several. */
@Entity
record Club(@Id @Nullable Long id, String name) implements ClubAssociations {}
