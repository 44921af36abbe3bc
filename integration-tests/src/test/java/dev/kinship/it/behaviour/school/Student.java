package dev.kinship.it.behaviour.school;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Takes courses, is a member of clubs, reads books, and has friends and mentors. */
@Entity
@HasMany(value = Course.class, through = Enrolment.class, reverse = "students")
@HasMany(value = Club.class, joinTable = "membership", reverse = "members")
@HasMany(value = Club.class, name = "ledClubs", joinTable = "leadership", reverse = "leaders")
@HasMany(value = Book.class, through = Reading.class, reverse = "readers")
@HasMany(
    name = "friends",
    joinTable = "friendship",
    joinColumns = "student_id",
    inverseColumns = "friend_id",
    reverse = "friendOf")
@HasMany(
    name = "mentors",
    through = Mentoring.class,
    from = "mentee",
    to = "mentor",
    reverse = "mentees")
@HasMany(value = Lesson.class, through = Course.class)
public record Student(@Id @Nullable Long id, String name) implements StudentAssociations {}
