package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

// VetAssociations.java: default Optional<Desk> burnDesk(Handle handle) {
@Entity
public record Desk(
    @Id long room, @Id long number, @BelongsTo(value = Vet.class, unique = true) @Nullable Long vetId)
    implements DeskAssociations {}
