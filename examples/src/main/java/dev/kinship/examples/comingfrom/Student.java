package dev.kinship.examples.comingfrom;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Takes courses, and is a member of clubs. */
@Entity
@HasMany(value = Course.class, through = Enrolment.class, reverse = "students")
@HasMany(value = Club.class, joinTable = "membership", reverse = "members")
public record Student(@Id @Nullable Long id, String name) implements StudentAssociations {}
