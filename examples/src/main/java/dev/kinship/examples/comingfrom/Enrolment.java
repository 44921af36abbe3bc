package dev.kinship.examples.comingfrom;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;

/** That a student takes a course. */
@Entity
public record Enrolment(
    @Id @BelongsTo(value = Student.class, onDelete = ReferentialAction.CASCADE) long studentId,
    @Id @BelongsTo(value = Course.class, onDelete = ReferentialAction.CASCADE) long courseId,
    int grade)
    implements EnrolmentAssociations {}
