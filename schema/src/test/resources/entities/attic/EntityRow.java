package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity(table = "entity")
public record EntityRow(
    @Id int id, @BelongsTo(value = OverrideRow.class, reverse = "entityRows") int overrideId)
    implements EntityRowAssociations {}
