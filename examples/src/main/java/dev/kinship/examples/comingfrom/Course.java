package dev.kinship.examples.comingfrom;

import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Is taken by students. */
@Entity
public record Course(@Id @Nullable Long id, String name) implements CourseAssociations {}
