package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Column(
    @Id int id,
    @BelongsTo(value = NullableRow.class, reverse = "columns") @Nullable Integer handleId)
    implements ColumnAssociations {}
