package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Actor(
    @Id @Nullable Integer actorId,
    String firstName,
    String lastName,
    @ReadOnly @Nullable String fullName,
    Instant lastUpdate)
    implements ActorAssociations {}
