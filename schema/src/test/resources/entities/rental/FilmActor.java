package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;

@Entity
public record FilmActor(
    @Id @BelongsTo(value = Actor.class, reverse = "filmActors") int actorId,
    @Id @BelongsTo(value = Film.class, reverse = "filmActors") int filmId,
    Instant lastUpdate)
    implements FilmActorAssociations {}
