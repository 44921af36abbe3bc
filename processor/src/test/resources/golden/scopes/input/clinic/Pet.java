package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pet.
 *
 * @param id the key
 * @param diedAt when it died
 * @param ownerId the key of its owner
 * @param admirerId the key of who loves it most
 */
@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
@Scope(name = "buried", where = "died_at < now() - interval '1 week'")
@Scope(
    name = "longGone",
    where =
        """
        died_at < now() - interval '10 years'
          OR EXTRACT(year FROM died_at) < 2000
        """)
public record Pet(
    @Id @Nullable Long id,
    @Nullable Instant diedAt,
    @BelongsTo(Person.class) Long ownerId,
    @BelongsTo(value = Person.class, unique = true) @Nullable Long admirerId)
    implements PetAssociations {}
