package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "grades")
public record Grade(
    @Id long personId,
    @Id
        @BelongsTo(value = Enrollment.class, with = "personId", reverse = "grade", unique = true)
        short tagId,
    int points)
    implements GradeAssociations {}
