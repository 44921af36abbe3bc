package dev.kinship.it.behaviour.school;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** That a student takes a course, with a grade. */
@Entity
public record Enrolment(
    @Id @BelongsTo(Student.class) long studentId,
    @Id @BelongsTo(Course.class) long courseId,
    int grade)
    implements EnrolmentAssociations {}
