package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(table = "instant")
public record InstantRow(
    @Id int id,
    Instant at,
    @BelongsTo(value = Handle.class, reverse = "instantRows") @Nullable Integer handleId)
    implements InstantRowAssociations {}
