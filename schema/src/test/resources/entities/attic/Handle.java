package attic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jspecify.annotations.Nullable;

@Entity
public record Handle(
    @Id int id,
    @BelongsTo(value = Column.class, reverse = "handlesByColumn") @Nullable Integer columnId)
    implements HandleAssociations {}
