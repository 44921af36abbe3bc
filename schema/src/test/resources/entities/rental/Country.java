package rental;

import dev.kinship.Entity;
import dev.kinship.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Country(@Id @Nullable Integer countryId, String country, Instant lastUpdate)
    implements CountryAssociations {}
