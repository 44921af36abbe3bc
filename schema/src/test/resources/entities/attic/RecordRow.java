package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "record")
public record RecordRow(
    @Id int id,
    @BelongsTo(value = ObjectRow.class, reverse = "recordRows") @Nullable Integer objectId)
    implements RecordRowAssociations {}
