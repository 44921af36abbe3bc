package dev.kinship.it.behaviour.school;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/** That a student reads a book. */
@Entity
public record Reading(
    @Id @BelongsTo(Student.class) long studentId,
    @Id @BelongsTo(value = Book.class, name = "book", references = "isbn") String isbn)
    implements ReadingAssociations {}
