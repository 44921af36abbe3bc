package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "override")
public record OverrideRow(
    @Id int id,
    @BelongsTo(value = RecordRow.class, reverse = "overrideRow", unique = true)
        @Nullable Integer recordId)
    implements OverrideRowAssociations {}
