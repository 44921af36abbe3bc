package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "enrollments")
public record Enrollment(
    @Id @BelongsTo(value = Person.class, reverse = "enrollments") long personId,
    @Id @BelongsTo(value = Tag.class, reverse = "enrollments") short tagId)
    implements EnrollmentAssociations {}
