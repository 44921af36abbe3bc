package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.DatabaseDefault;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "visits")
public record Visit(
    @Id @Nullable Integer id,
    @BelongsTo(value = Pet.class, reverse = "visits") @Nullable Integer petId,
    @DatabaseDefault @Nullable LocalDate visitDate,
    @Nullable String description)
    implements VisitAssociations {}
