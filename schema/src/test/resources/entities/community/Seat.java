package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "seats")
public record Seat(
    @Id @BelongsTo(value = Person.class, reverse = "seat", unique = true) long personId,
    @Id @BelongsTo(value = Badge.class, reverse = "seats") int badgeId)
    implements SeatAssociations {}
