package clinic;

import dev.kinship.BelongsTo;
import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
class Person {
  @Id Long id;
  @BelongsTo static Long bossId; // ERROR not-a-property
  @BelongsTo transient Long friendId; // ERROR not-a-property
}
