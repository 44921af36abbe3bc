package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Columns without a property: full_name, which the database computes. */
@Entity
public record Actor(
    @Id @Nullable Integer actorId, String firstName, String lastName, Instant lastUpdate)
    implements ActorAssociations {}
