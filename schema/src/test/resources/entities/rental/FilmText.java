package rental;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import java.util.List;

@Entity
public record FilmText(
    @Id
        @BelongsTo(
            value = Film.class,
            reverse = "filmText",
            unique = true,
            onDelete = ReferentialAction.CASCADE)
        int filmId,
    String synopsis,
    List<Integer> wordCounts)
    implements FilmTextAssociations {}
