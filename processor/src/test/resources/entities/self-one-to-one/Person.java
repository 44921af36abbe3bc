package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// PersonTable.java: MENTOR =
// PersonTable.java: STUDENT =
// PersonAssociations.java: default Person destroyMentor(Handle handle) {
// PersonAssociations.java: default Optional<Person> destroyStudent(Handle handle) {
@Entity
public record Person(
    @Id @Nullable Long id,
    String name,
    @BelongsTo(unique = true, reverse = "student") @Nullable Long mentorId)
    implements PersonAssociations {}
