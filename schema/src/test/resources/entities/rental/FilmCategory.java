package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record FilmCategory(
    @Id @BelongsTo(value = Film.class, reverse = "filmCategories") int filmId,
    @Id @BelongsTo(value = Category.class, reverse = "filmCategories") int categoryId)
    implements FilmCategoryAssociations {}
