package clinic;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public class Room {
  @Id Long id = 0L;
}
