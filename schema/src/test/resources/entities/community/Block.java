package community;

import dev.kinship.BelongsTo;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity(table = "blocks")
public record Block(
    @Id @BelongsTo(value = Person.class, reverse = "blocks") long personId,
    @Id @BelongsTo(value = Person.class, reverse = "blockedBlocks") long blockedPersonId,
    @DatabaseDefault @Nullable Instant since)
    implements BlockAssociations {}
