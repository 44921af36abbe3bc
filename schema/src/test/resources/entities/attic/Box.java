package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReferentialAction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public record Box(
    @Id @Nullable UUID id,
    @Nullable Long shelfNo,
    @BelongsTo(
            value = Shelf.class,
            with = {"shelfSite = site", "shelfNo = number"},
            reverse = "boxes")
        @Nullable String shelfRoom,
    @Nullable String shelfSite,
    @BelongsTo(reverse = "parts", onDelete = ReferentialAction.SET_NULL) @Nullable UUID partOf,
    @BelongsTo(reverse = "boxByTwin", unique = true) @Nullable UUID twin,
    long weight,
    @Nullable List<String> tags,
    @Nullable List<Mood> moods,
    @Nullable List<Integer> grid)
    implements BoxAssociations {}
