package dev.kinship.it.behaviour.school;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** That a student helps another. */
@Entity
public record Mentoring(
    @Id @BelongsTo(Student.class) long mentorId, @Id @BelongsTo(Student.class) long menteeId)
    implements MentoringAssociations {}
