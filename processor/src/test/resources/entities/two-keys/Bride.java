package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Bride(
    @Id @Nullable Long id,
    @BelongsTo(value = Groom.class, unique = true)
        @SuppressWarnings("two-keys")
        @Nullable Long groomId)
    implements BrideAssociations {}
