package people;

import dev.kinship.Entity;
import dev.kinship.Id;

@Entity
public class Owner {
  @Id private final long id;

  public Owner(long id) {
    this.id = id;
  }

  public long getId() {
    return id;
  }
}
