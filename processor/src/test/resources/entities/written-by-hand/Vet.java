package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

@Entity
public record Vet(
    @Id @Nullable Long id,
    @BelongsTo(value = Room.class, required = true) Long roomId)
    implements VetAssociations {
  @Override
  public LargeRoom getRoom(Handle handle) {
    return new LargeRoom();
  }
}
