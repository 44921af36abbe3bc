package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;

/**
 * What a vet does on a day.
 *
 * @param day the day
 * @param room the room
 * @param vetId the key of the vet
 * @param order a word that SQL keeps to itself
 */
@Entity
public record Duty(
    @Id LocalDate day, @Id int room, @BelongsTo(Vet.class) Long vetId, String order)
    implements DutyAssociations {}
