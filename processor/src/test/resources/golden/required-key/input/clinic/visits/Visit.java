package clinic.visits;

import clinic.people.Person;
import dev.kinship.Accessors;
import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

/**
 * A visit.
 *
 * @param id the key
 * @param emergencyContactId the key of who comes along
 */
@Entity
public record Visit(
    @Id long id,
    @BelongsTo(value = Person.class, accessors = @Accessors(has = "isAccompanied"))
        long emergencyContactId)
    implements VisitAssociations {}
