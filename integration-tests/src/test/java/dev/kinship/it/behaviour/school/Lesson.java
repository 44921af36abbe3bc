package dev.kinship.it.behaviour.school;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Of a course: its table is no table of links. */
@Entity
public record Lesson(
    @Id @Nullable Long id, @BelongsTo(value = Course.class, reverse = "lessons") long courseId)
    implements LessonAssociations {}
