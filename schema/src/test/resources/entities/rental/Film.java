package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.HasMany;
import dev.kinship.Id;
import dev.kinship.UpdatedAt;
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
@HasMany(value = Category.class, joinTable = "film_category", reverse = "films")
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
    // By the column's name and default: each change writes it.
    @UpdatedAt @Nullable Instant lastUpdate)
    implements FilmAssociations {}
