package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record City(
    @Id @Nullable Integer cityId,
    String city,
    @BelongsTo(
            value = Country.class,
            reverse = "cities",
            onDelete = ReferentialAction.RESTRICT,
            onUpdate = ReferentialAction.CASCADE)
        int countryId,
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant lastUpdate)
    implements CityAssociations {}
