package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record FilmActor(
    @Id @BelongsTo(value = Actor.class, reverse = "filmActors") int actorId,
    @Id @BelongsTo(value = Film.class, reverse = "filmActors") int filmId,
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant lastUpdate)
    implements FilmActorAssociations {}
