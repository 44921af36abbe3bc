package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity(table = "nullable")
public record NullableRow(
    @Id int id,
    @BelongsTo(value = EntityRow.class, reverse = "nullableRows") @Nullable Integer entityId)
    implements NullableRowAssociations {}
