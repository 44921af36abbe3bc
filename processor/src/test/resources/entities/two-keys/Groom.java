package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Groom(
    @Id @Nullable Long id,
    @BelongsTo(value = Bride.class, unique = true) @Nullable Long brideId)
    implements GroomAssociations {}
