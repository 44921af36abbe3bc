package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

// VisitTable.java: find(Handle handle, long petId, Instant at)
// PersonTable.java: {given}
@Entity
public record Visit(
    @Id long petId,
    @Id Instant at,
    @BelongsTo(value = Person.class, reverse = "visits") @Nullable Long vetId)
    implements VisitAssociations {}
