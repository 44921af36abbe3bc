package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

/** Its keys are never null. */
@Entity
public record Visit(
    @Id int number,
    @Id @BelongsTo(value = Pet.class, reverse = "visits") long petId,
    @BelongsTo(value = Person.class) Long payerId,
    @Nullable String reason)
    implements VisitAssociations {}
