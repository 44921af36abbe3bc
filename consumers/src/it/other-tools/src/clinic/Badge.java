package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** RecordBuilder writes its builder. It is final, and every other tool looks at it. */
@Entity
@RecordBuilder
public record Badge(
    @Id Long id,
    String code,
    @BelongsTo(value = Manager.class, reverse = "badges") @Nullable Long managerId)
    implements BadgeAssociations {}
