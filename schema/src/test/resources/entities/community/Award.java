package community;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity(table = "awards")
public record Award(
    @Id @Nullable Long id,
    @BelongsTo(value = Person.class, reverse = "awards") long personId,
    @BelongsTo(value = Badge.class, reverse = "awards") int badgeId,
    LocalDate awardedOn)
    implements AwardAssociations {}
