package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Scope(name = "alive", where = "died_at IS NULL", byDefault = true)
record Pet(
    @Id Long id,
    String name,
    @BelongsTo(value = Owner.class, reverse = "pets") @Nullable Long ownerId,
    @Nullable Instant diedAt)
    implements PetAssociations {}
