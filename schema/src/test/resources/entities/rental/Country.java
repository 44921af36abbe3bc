package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Country(
    @Id @Nullable Integer countryId,
    String country,
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant lastUpdate)
    implements CountryAssociations {}
