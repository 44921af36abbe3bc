package rental;

import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@HasMany(value = Film.class, through = FilmActor.class, reverse = "actors")
public record Actor(
    @Id @Nullable Integer actorId,
    String firstName,
    String lastName,
    @ReadOnly @Nullable String fullName,
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant lastUpdate)
    implements ActorAssociations {}
