package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;
import dev.kinship.ReadOnly;
import org.jspecify.annotations.Nullable;

@Entity
class Task implements TaskAssociations {
  @Id Long id;

  @BelongsTo(Task.class)
  @ReadOnly // ERROR role-on-key
  @Nullable Long parentId;
}
