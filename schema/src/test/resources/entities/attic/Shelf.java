package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public record Shelf(
    @Id long number,
    @Id @BelongsTo(value = Site.class, reverse = "shelves") String site,
    @Id String room)
    implements ShelfAssociations {}
