package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns without a property: fulltext, which is tsvector.
 *
 * @param rentalDuration In days.
 * @param length In minutes; &lt;null&gt; &amp; 0 mean "unknown".
 */
@Entity
public record Film(
    @Id @Nullable Integer filmId,
    String title,
    @Nullable String description,
    @Nullable Integer releaseYear,
    @BelongsTo(value = Language.class, reverse = "films") int languageId,
    @BelongsTo(value = Language.class, name = "originalLanguage", reverse = "originalFilms")
        @Nullable Integer originalLanguageId,
    @BelongsTo(reverse = "sequels") @Nullable Integer sequelOfId,
    short rentalDuration,
    BigDecimal rentalRate,
    @Nullable Short length,
    BigDecimal replacementCost,
    @Nullable MpaaRating rating,
    @Nullable List<String> specialFeatures,
    Instant lastUpdate)
    implements FilmAssociations {}
